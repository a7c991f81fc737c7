import { body as bodyOf, person } from '@bgv-kit/fixtures';
import type { Json, JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { checkAnswer } from './check-answer.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');
const pull = operation;
const { responses } = pull;

/** The issues of an answer whose body has other fields than the documented ones. */
function issues(status: number, change: { readonly [name: string]: Json | undefined } = {}, contentType = json) {
  const changed: [string, Json | undefined][] = Object.entries({ ...documented(status), ...change });
  const body = Object.fromEntries(
    changed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  return issuesOf(status, body, contentType);
}

function issuesOf(status: number, body: Json | undefined, contentType = json) {
  if (operation === undefined) throw new Error('The document has no operation.');
  return checkAnswer(operation, { request: undefined, status, contentType, body });
}

const json = 'application/json';

function documented(status: number): JsonObject {
  if (operation === undefined) throw new Error('The document has no operation.');
  return bodyOf(operation, status);
}

test.each([...responses.keys()])('a documented %d has no issue', (status) => {
  expect(issues(status)).toEqual([]);
});

test.each([
  { what: 'one balance name alone', change: { credits_left: undefined } },
  { what: 'the other alone', change: { credits_remaining: undefined } },
  { what: 'one of them null', change: { credits_left: null } },
  { what: 'a field more', change: { request_id: 'x' } },
])('a 200 with $what has no issue', ({ change }) => {
  expect(issues(200, change)).toEqual([]);
});

test.each([
  { what: 'another code', status: 200, change: { code: 201 }, rule: 'answer.code' },
  { what: 'a code as a string', status: 200, change: { code: '200' }, rule: 'answer.code' },
  { what: 'another code in an error', status: 404, change: { code: 200 }, rule: 'answer.code' },
  { what: 'another word', status: 200, change: { status: 'ok' }, rule: 'answer.status' },
  { what: 'success in an error', status: 500, change: { status: 'success' }, rule: 'answer.status' },
  { what: 'a message that is no string', status: 400, change: { message: ['x'] }, rule: 'answer.message' },
  { what: 'data that is no object', status: 200, change: { data: [] }, rule: 'answer.data' },
  { what: 'a charge for a 400', status: 400, change: { credits_used: 1 }, rule: 'answer.credits-used' },
  { what: 'a free 404', status: 404, change: { credits_used: 0 }, rule: 'answer.credits-used' },
  { what: 'a price as a string', status: 200, change: { credits_used: '1' }, rule: 'answer.credits-used' },
  {
    what: 'balances that disagree',
    status: 200,
    change: { credits_left: 1, credits_remaining: 2 },
    rule: 'answer.balance',
  },
  {
    what: 'balances that disagree in an error',
    status: 400,
    change: { credits_left: 1, credits_remaining: 2 },
    rule: 'answer.balance',
  },
  {
    what: 'a balance below 0',
    status: 402,
    change: { credits_left: -1, credits_remaining: -1 },
    rule: 'answer.balance',
  },
])('$what differs from the vendor documentation: $rule', ({ status, change, rule }) => {
  expect(issues(status, change)).toMatchObject([{ rule, assumed: [] }]);
});

test.each([
  { what: 'code', rule: 'answer.code' },
  { what: 'status', rule: 'answer.status' },
  { what: 'message', rule: 'answer.message' },
  { what: 'credits_used', rule: 'answer.credits-used' },
  { what: 'data', rule: 'answer.data' },
])('an error without $what is drift, and a 200 without it is a failure', ({ what, rule }) => {
  const against = (status: number) =>
    issues(status, { [what]: undefined }).map((found) => `${found.rule} ${found.assumed}`);
  expect(new Set(against(404))).toEqual(new Set([`${rule} 4`]));
  expect(new Set(against(200))).toEqual(new Set([`${rule} `]));
});

test('an error without any balance is drift, and a 200 without one is a failure', () => {
  const none = { credits_left: undefined, credits_remaining: undefined };
  expect(issues(500, none)).toMatchObject([{ rule: 'answer.balance', assumed: [4] }]);
  expect(issues(200, none)).toMatchObject([{ rule: 'answer.balance', assumed: [] }]);
});

test('an error whose data is null or a list is drift', () => {
  for (const data of [null, []]) expect(issues(400, { data })).toMatchObject([{ rule: 'answer.data', assumed: [4] }]);
});

test('half a credit is drift: the vendor documentation types a balance in two ways', () => {
  expect(issues(200, { credits_left: 1.5, credits_remaining: 1.5 })).toMatchObject([
    { rule: 'answer.balance', assumed: [2] },
  ]);
});

test.each([
  {
    what: 'a list that is missing',
    change: { emailInfo: undefined },
    place: '/data/emailInfo is missing; it must be an array',
  },
  {
    what: 'a date of birth that is none',
    change: { dob: '2001-02-31' },
    place: '/data/personalInfo/dob must be a date such as 2026-06-30',
  },
  {
    what: 'an age that is a number',
    change: { age: 40 },
    place: '/data/personalInfo/age must be a string that matches ^[0-9]*$',
  },
])('in the data of a 200, $what is named by its place', ({ change, place }) => {
  const { personalInfo, phoneInfo, emailInfo, identityInfo, addressInfo } = person('judged');
  const { emailInfo: emails = emailInfo, ...personal } = 'emailInfo' in change ? { emailInfo: null } : change;
  const data = {
    reportOrderNumber: '1',
    personalInfo: { ...personalInfo, ...personal },
    phoneInfo,
    ...(emails !== null && { emailInfo: emails }),
    identityInfo,
    addressInfo,
  };
  // A person of the fixtures is plain JSON.
  const found = issues(200, { data: data as unknown as Json });
  expect(found).toMatchObject([{ rule: 'answer.data', assumed: [] }]);
  expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([place]);
});

test('another content type is a failure with 200, and drift with an error', () => {
  expect(issues(200, {}, 'text/html')).toMatchObject([{ rule: 'answer.content-type', assumed: [] }]);
  expect(issues(404, {}, '')).toMatchObject([
    { rule: 'answer.content-type', received: 'no content type', assumed: [4] },
  ]);
  expect(issues(200, {}, 'application/json; charset=utf-8')).toEqual([]);
});

test.each([undefined, 'text', ['list'], 7])('an answer whose body is %j is judged by its form alone', (body) => {
  expect(issuesOf(500, body)).toMatchObject([{ rule: 'answer.content-type', assumed: [4] }]);
  expect(issuesOf(200, body)).toMatchObject([{ rule: 'answer.content-type', assumed: [] }]);
});

test('no value of a body is in an issue', () => {
  const planted = 'PLANTED PERSONAL VALUE';
  const long = { code: 9000077315, credits_left: planted, credits_remaining: 9000077315 };
  for (const status of [200, 400]) {
    const found = issues(status, {
      status: planted,
      data: planted,
      credits_used: planted,
      message: [planted],
      ...long,
    });
    expect(found.length).toBeGreaterThan(3);
    expect(JSON.stringify(found)).not.toMatch(/PLANTED|9000077315/);
  }
});

test('a word in place of a status, which may be a name, is not repeated', () => {
  expect(JSON.stringify(issues(200, { status: 'Farida' }))).not.toContain('Farida');
});

test('a status that the document does not have is an issue, and must cost nothing and state a valid balance', () => {
  const valid = { code: 418, credits_used: 0, credits_left: 5 };
  expect(issuesOf(418, valid)).toEqual([
    {
      rule: 'answer.status',
      path: '',
      message: `must have a documented status: ${[...responses.keys()].join(', ')}`,
      received: '418',
      assumed: [],
    },
  ]);
  expect(issuesOf(418, { ...valid, credits_used: 1, credits_left: -1 }).map(({ path }) => path)).toEqual([
    '',
    '/credits_used',
    '/credits_left',
  ]);
});

test('an answer about another person than the one asked for is an issue', () => {
  const request = { mobile_number: '9000000201', full_name: 'Asha Verma' };
  const about = (number: string) => ({
    ...documented(200),
    data: { ...person(number), phoneInfo: [{ number }], reportOrderNumber: '1' } as unknown as Json,
  });
  const rulesOf = (number: string) =>
    checkAnswer(pull, { request, status: 200, contentType: json, body: about(number) }).map(({ rule }) => rule);
  expect(rulesOf('9000000202')).toContain('person.asked-for');
  expect(rulesOf('9000000201')).not.toContain('person.asked-for');
});
