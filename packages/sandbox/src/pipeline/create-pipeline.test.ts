import { fieldOf } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { SandboxError } from '../errors.ts';
import { createMemoryLedger } from '../ledger/memory-ledger.ts';
import { about, bodyOf, callWith, operation } from '../testing/calls.ts';
import { debitsOf, expectLedgerToAddUp } from '../testing/ledger-assertions.ts';
import { createPausedResponder } from '../testing/paused-responder.ts';

/** The vendor's words on credits, as a table. It does not come from the document, so that a mistake there is seen. */
const prices = [
  { status: 200, used: 1 },
  { status: 400, used: 0 },
  { status: 401, used: 0 },
  { status: 402, used: 0 },
  { status: 403, used: 0 },
  { status: 404, used: 1 },
  { status: 500, used: 0 },
];
const scenarios = prices.flatMap(({ status, used }) =>
  operation.scenarios.filter((scenario) => scenario.status === status).map((scenario) => ({ ...scenario, used })),
);

test('the table above has every scenario of the document', () => {
  expect(scenarios.map(({ name }) => name).sort()).toEqual(operation.scenarios.map(({ name }) => name).sort());
});

test.each(scenarios)('$name answers $status and costs $used', async ({ name, request, status, used, body }) => {
  const sandbox = createSandbox();
  const answer = await sandbox.answer(callWith(request));
  expect(answer.status).toBe(status);
  expect(answer.headers['sandbox-scenario']).toBe(status === 400 ? 'invalid-request' : name);
  expect(bodyOf(answer)).toMatchObject({
    message: Object.entries(body ?? {}).find(([field]) => field === 'message')?.[1],
    credits_used: used,
    credits_left: 1000 - used,
    credits_remaining: 1000 - used,
  });
  const debit = { credits: -used, operation: operation.id };
  expect(await debitsOf(sandbox.ledger, 'sandbox-funded')).toEqual(used === 0 ? [] : [debit]);
  await expectLedgerToAddUp(sandbox.ledger);
});

test.each([
  { why: 'no key', parts: { headers: { authorization: undefined } }, status: 401, scenario: 'unauthorized' },
  {
    why: 'another scheme',
    parts: { headers: { authorization: 'Basic sandbox-funded' } },
    status: 401,
    scenario: 'unauthorized',
  },
  { why: 'an unknown key', parts: { key: 'sandbox-unknown' }, status: 401, scenario: 'unauthorized' },
  { why: 'a key in other letters', parts: { key: 'SANDBOX-FUNDED' }, status: 401, scenario: 'unauthorized' },
  { why: 'a revoked key', parts: { key: 'sandbox-revoked' }, status: 401, scenario: 'unauthorized' },
  { why: 'a key without access', parts: { key: 'sandbox-forbidden' }, status: 403, scenario: 'forbidden' },
  { why: 'an empty account', parts: { key: 'sandbox-empty' }, status: 402, scenario: 'no-credits' },
  { why: 'an unknown route', parts: { path: '/api/v2/finance/nothing' }, status: 404, scenario: 'unknown-route' },
  { why: 'a wrong method', parts: { method: 'GET' }, status: 405, scenario: 'wrong-method' },
])('$why is refused with $status, in the envelope, and costs nothing', async ({ parts, status, scenario }) => {
  const sandbox = createSandbox();
  const answer = await sandbox.answer(callWith(about('9000000200'), parts));
  expect(answer).toMatchObject({ status, headers: { 'sandbox-scenario': scenario } });
  expect(bodyOf(answer)).toMatchObject({ status: 'error', code: status, data: {}, credits_used: 0 });
  expect((await sandbox.ledger.entries()).filter(({ type }) => type !== 'opening')).toEqual([]);
  await expectLedgerToAddUp(sandbox.ledger);
});

test.each([
  { key: 'sandbox-unknown', scenario: 'unauthorized' },
  { key: 'sandbox-forbidden', scenario: 'forbidden' },
  { key: 'sandbox-empty', scenario: 'no-credits' },
])('$key is refused in the words of the document', async ({ key, scenario }) => {
  const example = operation.scenarios.find(({ name }) => name === scenario)?.body ?? {};
  const answer = await createSandbox().answer(callWith(about('9000000200'), { key }));
  expect(bodyOf(answer)['message']).toBe(fieldOf(example, 'message'));
});

test('an unknown route is 404 like "no record", and says that it is not and that it is free', async () => {
  const answer = await createSandbox().answer(
    callWith(about('9000000404'), { path: '/v2/finance/customer-data-pull' }),
  );
  expect(bodyOf(answer)['message']).toBe(
    'There is no route POST /v2/finance/customer-data-pull. Known: POST /api/v2/finance/customer-data-pull. Nothing is charged.',
  );
});

test('a wrong method is told the right one', async () => {
  const answer = await createSandbox().answer(callWith({}, { method: 'GET' }));
  expect(answer.headers['allow']).toBe('POST');
});

test.each([
  { first: 404, later: 401, parts: { path: '/nowhere', key: 'unknown' }, body: {} },
  { first: 405, later: 401, parts: { method: 'PUT', key: 'unknown' }, body: {} },
  { first: 401, later: 400, parts: { key: 'unknown' }, body: {} },
  { first: 403, later: 400, parts: { key: 'sandbox-forbidden' }, body: {} },
  { first: 400, later: 402, parts: { key: 'sandbox-empty' }, body: {} },
  {
    first: 400,
    later: 402,
    parts: { key: 'sandbox-empty', headers: { prefer: 'code=999' } },
    body: about('9000000200'),
  },
  { first: 402, later: 404, parts: { key: 'sandbox-empty' }, body: about('9000000404') },
  { first: 402, later: 500, parts: { key: 'sandbox-empty' }, body: about('9000000500') },
  {
    first: 402,
    later: 200,
    parts: { key: 'sandbox-empty', headers: { prefer: 'code=200' } },
    body: about('9000000200'),
  },
])('where $first and $later are both due, $first is answered', async ({ first, parts, body }) => {
  expect((await createSandbox().answer(callWith(body, parts))).status).toBe(first);
});

test('the case of the scheme does not matter', async () => {
  const call = callWith(about('9000000200'), { headers: { authorization: 'bEARER sandbox-funded' } });
  expect((await createSandbox().answer(call)).status).toBe(200);
});

test.each([
  { key: 'sandbox-funded', want: { credits_left: 999, credits_remaining: 999 } },
  { key: 'sandbox-credits-left', want: { credits_left: 999 } },
  { key: 'sandbox-credits-remaining', want: { credits_remaining: 999 } },
])('an answer and a refusal have the balance fields of $key', async ({ key, want }) => {
  const sandbox = createSandbox();
  const creditsOf = async (body: unknown) => {
    const { credits_left, credits_remaining } = bodyOf(await sandbox.answer(callWith(body, { key })));
    return { credits_left, credits_remaining };
  };
  expect(await creditsOf(about('9000000200'))).toEqual(want);
  expect(await creditsOf({})).toEqual(want);
});

test('of two calls in flight on the last credit one is served and one gets 402', async () => {
  const paused = createPausedResponder();
  const sandbox = createSandbox({ responder: paused.responder });
  const first = sandbox.answer(callWith(about('9000000200'), { key: 'sandbox-low' }));
  await paused.asked;
  const second = await sandbox.answer(callWith(about('9000000200'), { key: 'sandbox-low' }));
  expect([second.status, bodyOf(second)['credits_left']]).toEqual([402, 0]);
  paused.resume();
  expect([(await first).status, bodyOf(await first)['credits_left']]).toEqual([200, 0]);
  expect(await debitsOf(sandbox.ledger, 'sandbox-low')).toHaveLength(1);
  await expectLedgerToAddUp(sandbox.ledger);
});

test('a credit that was held for a free answer can be spent again', async () => {
  const sandbox = createSandbox();
  const ask = async (number: string) => (await sandbox.answer(callWith(about(number), { key: 'sandbox-low' }))).status;
  expect([await ask('9000000500'), await ask('9000000404'), await ask('9000000500')]).toEqual([500, 404, 402]);
});

test.each([
  {
    how: 'throws',
    answer: () => {
      throw new Error('Prism is gone.');
    },
  },
  { how: 'rejects', answer: () => Promise.reject(new Error('Prism is gone.')) },
])('when the responder $how the answer rejects, nothing is charged, and the hold is released', async ({ answer }) => {
  const sandbox = createSandbox({ responder: { check: () => [], answer } });
  await expect(sandbox.answer(callWith(about('9000000200')))).rejects.toThrow('Prism is gone.');
  expect(await debitsOf(sandbox.ledger, 'sandbox-funded')).toEqual([]);
  await expectLedgerToAddUp(sandbox.ledger);
});

test('when the answer table is of another document the answer rejects and nothing is charged', async () => {
  const sandbox = createSandbox({ answers: {} });
  await expect(sandbox.answer(callWith(about('9000000200')))).rejects.toThrow(SandboxError);
  await expectLedgerToAddUp(sandbox.ledger);
  expect(await debitsOf(sandbox.ledger, 'sandbox-funded')).toEqual([]);
});

test('the price follows the status that the responder answers, not that of the chosen scenario', async () => {
  const answer = (status: number) => () => ({ status, body: { status: 'error', code: status, credits_used: 77 } });
  const used = async (status: number) => {
    const sandbox = createSandbox({ responder: { check: () => [], answer: answer(status) } });
    const response = await sandbox.answer(callWith(about('9000000200')));
    expect(response.status).toBe(status);
    return bodyOf(response)['credits_used'];
  };
  expect([await used(200), await used(404), await used(500), await used(422)]).toEqual([1, 1, 0, 0]);
});

test('a 402 states the balance at its end, not that at the start of the call', async () => {
  const sandbox = createSandbox();
  const call = callWith(about('9000000200'), { key: 'sandbox-low' });
  const answers = await Promise.all([sandbox.answer(call), sandbox.answer(call)]);
  expect(answers.map((answer) => [answer.status, bodyOf(answer)['credits_left']])).toEqual([
    [200, 0],
    [402, 0],
  ]);
});

test('when the ledger fails at the charge the answer rejects with that failure, and the hold is released', async () => {
  const ledger = createMemoryLedger();
  const charge = () => Promise.reject(new Error('the disk is full'));
  const sandbox = createSandbox({ ledger: { ...ledger, charge } });
  await expect(sandbox.answer(callWith(about('9000000200')))).rejects.toThrow('the disk is full');
  expect(await ledger.find('sandbox-funded')).toMatchObject({ balance: 1000, available: 1000 });
});
