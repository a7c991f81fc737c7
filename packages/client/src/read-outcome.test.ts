import { expect, test } from 'vitest';
import { readOutcome } from './read-outcome.ts';

const operation = {
  method: 'POST',
  path: '/things',
  credits: { 200: 1, 400: 0, 401: 0, 402: 0, 403: 0, 404: 1, 500: 0 },
};
const read = (status: number, body: unknown, credits = operation.credits as Record<number, number>) =>
  readOutcome({ ...operation, credits }, { response: new Response(null, { status }), body });
const failure = (code: number, rest: object = { credits_used: 0, credits_left: 5 }) => ({
  status: 'error',
  code,
  message: 'A reason.',
  data: {},
  ...rest,
});
const success = (rest: object) => ({ status: 'success', code: 200, message: 'Fetched.', data: { name: 'x' }, ...rest });

test.each([
  [200, success({ credits_used: 1, credits_left: 9 }), 'found', 'yes'],
  [200, success({}), 'found', 'yes'],
  [400, failure(400), 'invalid-request', 'no'],
  [401, failure(401), 'unauthorized', 'no'],
  [402, failure(402), 'insufficient-credits', 'no'],
  [403, failure(403), 'forbidden', 'no'],
  [404, failure(404, { credits_used: 1 }), 'no-record', 'yes'],
  [404, failure(404, {}), 'no-record', 'yes'],
  [500, failure(500), 'server-error', 'no'],
  [500, failure(500, {}), 'server-error', 'no'],
] as const)('%d with the envelope of the API is what the document says it is', (status, body, outcome, charged) => {
  expect(read(status, body)).toMatchObject({ outcome, charged, status, body, message: body.message });
});

test('a found answer carries its data', () => {
  expect(read(200, success({}))).toMatchObject({ data: { name: 'x' } });
});

test.each([
  [400, 'invalid-request'],
  [401, 'unauthorized'],
  [402, 'insufficient-credits'],
  [403, 'forbidden'],
] as const)('%d keeps its meaning and its price without a body', (status, outcome) => {
  expect(read(status, undefined)).toMatchObject({
    outcome,
    charged: 'no',
    credits: { used: null, remaining: null },
    body: undefined,
  });
});

test('the text of a proxy is kept in place of the envelope of an error', () => {
  expect(read(403, '<html>blocked</html>')).toMatchObject({ outcome: 'forbidden', body: '<html>blocked</html>' });
  expect(read(401, { message: 'Unauthenticated.' })).toMatchObject({
    outcome: 'unauthorized',
    message: 'Unauthenticated.',
    body: '{"message":"Unauthenticated."}',
  });
});

test.each([
  ['a page', '<html></html>'],
  ['a body cut off', '{"status":"succ'],
  ['nothing', undefined],
  ['another shape', { name: 'x' }],
  ['a list', []],
  ['no data', { status: 'success', code: 200, message: 'Fetched.' }],
  ['data that is a list', success({ data: [] })],
  ['an error inside a 200', failure(404, {})],
  ['another status inside a 200', success({ code: 202 })],
])('200 with %s is not found, and may have been charged', (_, body) => {
  expect(read(200, body)).toMatchObject({ outcome: 'unexpected', charged: 'unknown', status: 200, body });
});

test('an error inside a 200 is charged as it says', () => {
  expect(read(200, failure(404, { credits_used: 1 }))).toMatchObject({ outcome: 'unexpected', charged: 'yes' });
});

test.each([
  ['a page', '<html></html>'],
  ['the words of a web framework', { message: 'The route could not be found.' }],
  ['the words of a gateway', { code: 404, message: 'Not Found' }],
  ['nothing', undefined],
])('404 with %s does not come from the bureau', (_, body) => {
  expect(read(404, body)).toMatchObject({ outcome: 'unexpected', charged: 'unknown' });
});

test('404 that cost nothing does not come from the bureau, which charges for it', () => {
  expect(read(404, failure(404))).toMatchObject({ outcome: 'unexpected', charged: 'no', message: 'A reason.' });
});

test('404 that costs nothing is no-record where the document makes it free', () => {
  expect(read(404, failure(404), { 404: 0 })).toMatchObject({ outcome: 'no-record', charged: 'no' });
});

test.each([500, 502, 503, 504, 599])('%d from a gateway is a server error that may hide a charge', (status) => {
  expect(read(status, '<html>Bad Gateway</html>')).toMatchObject({
    outcome: 'server-error',
    status,
    charged: 'unknown',
    body: '<html>Bad Gateway</html>',
  });
});

test('503 in the envelope, an undocumented status, is charged as it says, else unknown', () => {
  expect(read(503, failure(503, {}))).toMatchObject({ outcome: 'server-error', charged: 'unknown' });
  expect(read(503, failure(503))).toMatchObject({ outcome: 'server-error', charged: 'no' });
});

test.each([201, 204, 301, 302, 307, 405, 409, 422, 429])('%d is not in the contract', (status) => {
  expect(read(status, undefined)).toMatchObject({ outcome: 'unexpected', status, charged: 'unknown' });
});

test('a status that this operation does not document is unexpected, whatever it means elsewhere', () => {
  expect(read(403, failure(403, {}), { 200: 1 })).toMatchObject({ outcome: 'unexpected', charged: 'unknown' });
});
