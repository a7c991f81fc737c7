import { expect, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import type { Responder } from '../response/responder.ts';
import { about, bodyOf, type CallParts, callWith, operation } from '../testing/calls.ts';
import { expectLedgerToAddUp } from '../testing/ledger-assertions.ts';
import { checkRequest, defaultBodyLimit } from './check-request.ts';

const typed = (type: string | undefined): CallParts => ({ headers: { 'content-type': type } });
const valid = JSON.stringify(about('9000000200'));

test.each([
  { what: 'no JSON', parts: { body: 'mobile_number=9000000200' }, want: 'Payload is not valid JSON.' },
  { what: 'half of some JSON', parts: { body: valid.slice(0, -1) }, want: 'Payload is not valid JSON.' },
  { what: 'an empty body', parts: { body: '' }, want: 'Payload is missing.' },
  { what: 'a blank body', parts: { body: ' \n\t' }, want: 'Payload is missing.' },
  { what: 'a body beyond the limit', parts: { body: undefined }, want: 'Payload is larger than 1 MB.' },
  { what: 'a text/plain body', parts: typed('text/plain'), want: 'Content-Type must be application/json.' },
  { what: 'a form', parts: typed('application/x-www-form-urlencoded'), want: 'Content-Type must be application/json.' },
  {
    what: 'another type in front',
    parts: typed('text/plain, application/json'),
    want: 'Content-Type must be application/json.',
  },
  {
    what: 'a longer type',
    parts: typed('application/json-patch+json'),
    want: 'Content-Type must be application/json.',
  },
  { what: 'no type', parts: typed(undefined), want: 'Content-Type must be application/json.' },
])('$what is a malformed request: $want', async ({ parts, want }) => {
  const sandbox = createSandbox();
  const answer = await sandbox.answer(callWith(about('9000000200'), parts));
  expect(answer).toMatchObject({ status: 400, headers: { 'sandbox-scenario': 'malformed-request' } });
  expect(bodyOf(answer)).toEqual({
    status: 'error',
    code: 400,
    message: want,
    data: {},
    credits_used: 0,
    credits_left: 1000,
    credits_remaining: 1000,
  });
  await expectLedgerToAddUp(sandbox.ledger);
});

const bothRequired = '`mobile_number` is required. `full_name` is required.';
const noObject = 'Payload must be a JSON object.';

test.each([
  { body: '[]', want: noObject },
  { body: `[${valid}]`, want: noObject },
  { body: 'null', want: noObject },
  { body: '"text"', want: noObject },
  { body: '0', want: noObject },
  { body: '{}', want: bothRequired },
  { body: '{"refused":true}', want: bothRequired },
  { body: '{"parts":{"status":200,"scenario":"found"}}', want: bothRequired },
  { body: '{"status":200,"credits":0,"body":{}}', want: bothRequired },
  { body: `{"__proto__":${valid}}`, want: bothRequired },
  { body: `{"constructor":{"prototype":${valid}}}`, want: bothRequired },
])('the body $body is an invalid request, free of charge, and harms nothing', async ({ body, want }) => {
  const sandbox = createSandbox();
  const answer = await sandbox.answer(callWith({}, { body }));
  expect(answer).toMatchObject({ status: 400, headers: { 'sandbox-scenario': 'invalid-request' } });
  expect(bodyOf(answer)).toMatchObject({ message: want, credits_used: 0, credits_left: 1000 });
  const next = await sandbox.answer(callWith(about('9000000200')));
  expect([next.status, bodyOf(next)['credits_left']]).toEqual([200, 999]);
});

test.each([
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON',
  ' application/json ;charset=utf-8',
])('a body of the type "%s" is read', async (type) => {
  expect((await createSandbox().answer(callWith(about('9000000200'), typed(type)))).status).toBe(200);
});

test('every rule that is broken is named, in the message by its text and in a header by its id', async () => {
  const answer = await createSandbox().answer(callWith({ mobile_number: '5', full_name: 'Asha 2' }));
  expect(bodyOf(answer)['message']).toBe(
    '`mobile_number` must be exactly 10 digits. `mobile_number` must start with 6, 7, 8 or 9. `full_name` must contain only letters, spaces and dots.',
  );
  expect(answer.headers['sandbox-rules']).toBe(
    'mobile_number.ten-digits mobile_number.starts-with-6-to-9 full_name.only-letters-spaces-and-dots',
  );
});

test('a body just within the limit is read', async () => {
  const filler = 'x'.repeat(defaultBodyLimit - JSON.stringify({ ...about('9000000200'), id_value: '' }).length);
  const answer = await createSandbox().answer(callWith({ ...about('9000000200'), id_value: filler }));
  expect(answer.status).toBe(200);
});

test.each([
  { bodyLimit: 2_000_000, want: '2 MB' },
  { bodyLimit: 64_000, want: '64 kB' },
  { bodyLimit: 1_500_000, want: '1500 kB' },
  { bodyLimit: 1234, want: '1234 bytes' },
])('a body beyond a limit of $bodyLimit is larger than $want', async ({ bodyLimit, want }) => {
  const answer = await createSandbox({ bodyLimit }).answer(callWith({}, { body: undefined }));
  expect(bodyOf(answer)['message']).toBe(`Payload is larger than ${want}.`);
});

const lenient: Responder = { check: () => [], answer: () => ({ status: 200, body: {} }) };
const parts = { responder: lenient, bodyLimit: defaultBodyLimit };

test('an operation without a request body reads none', async () => {
  const bodyless = { ...operation, request: undefined };
  expect(await checkRequest(bodyless, callWith({}, { body: undefined }), parts)).toEqual({});
});

test('a body that is no object is refused, even when the responder names no rule', async () => {
  expect(await checkRequest(operation, callWith([]), parts)).toMatchObject({
    parts: { status: 400, message: 'The request does not fit pullCustomerData.', rules: [] },
  });
});
