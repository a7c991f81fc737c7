import { body as bodyOf, person } from '@bgv-kit/fixtures';
import type { Json, JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { createAnswerJudge } from './check-answer.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');
const { responses } = operation;
const judge = createAnswerJudge(operation);

function answer(status: number, body: JsonObject | undefined, contentType = 'application/json'): Exchange {
  return { label: 'probe', probe: { label: 'probe' }, status, contentType, retryAfter: undefined, body };
}

/** What each rule has against an answer: the rule, and the decisions it rests on. */
function findings(status: number, change: { readonly [name: string]: Json | undefined } = {}, contentType?: string) {
  const changed: [string, Json | undefined][] = Object.entries({ ...documented(status), ...change });
  const body = Object.fromEntries(
    changed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  return judge(answer(status, body, contentType)).flatMap(({ rule, differences }) =>
    differences.map(({ assumed, got, expected }) => ({ rule, assumed, got, expected })),
  );
}

function documented(status: number): JsonObject {
  if (operation === undefined) throw new Error('The document has no operation.');
  return bodyOf(operation, status);
}

test.each([...responses.keys()])('a documented %d is held against nobody', (status) => {
  expect(findings(status)).toEqual([]);
});

test.each([
  { what: 'one balance name alone', change: { credits_left: undefined } },
  { what: 'the other alone', change: { credits_remaining: undefined } },
  { what: 'one of them null', change: { credits_left: null } },
  { what: 'a field more', change: { request_id: 'x' } },
])('a 200 with $what is held against nobody', ({ change }) => {
  expect(findings(200, change)).toEqual([]);
});

test.each([
  { what: 'another code', status: 200, change: { code: 201 }, rule: 'answer.code' },
  { what: 'a code as text', status: 200, change: { code: '200' }, rule: 'answer.code' },
  { what: 'another code in an error', status: 404, change: { code: 200 }, rule: 'answer.code' },
  { what: 'another word', status: 200, change: { status: 'ok' }, rule: 'answer.status' },
  { what: 'success in an error', status: 500, change: { status: 'success' }, rule: 'answer.status' },
  { what: 'a message that is no text', status: 400, change: { message: ['x'] }, rule: 'answer.message' },
  { what: 'data that is no object', status: 200, change: { data: [] }, rule: 'answer.data' },
  { what: 'a charge for a 400', status: 400, change: { credits_used: 1 }, rule: 'answer.credits-used' },
  { what: 'a free 404', status: 404, change: { credits_used: 0 }, rule: 'answer.credits-used' },
  { what: 'a price as text', status: 200, change: { credits_used: '1' }, rule: 'answer.credits-used' },
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
])('$what breaks what the page states: $rule', ({ status, change, rule }) => {
  expect(findings(status, change)).toMatchObject([{ rule, assumed: [] }]);
});

test.each([
  { what: 'code', rule: 'answer.code' },
  { what: 'status', rule: 'answer.status' },
  { what: 'message', rule: 'answer.message' },
  { what: 'credits_used', rule: 'answer.credits-used' },
  { what: 'data', rule: 'answer.data' },
])('an error without $what is drift, and a 200 without it is a failure', ({ what, rule }) => {
  const against = (status: number) =>
    findings(status, { [what]: undefined }).map((found) => `${found.rule} ${found.assumed}`);
  expect(new Set(against(404))).toEqual(new Set([`${rule} 4`]));
  expect(new Set(against(200))).toEqual(new Set([`${rule} `]));
});

test('an error without any balance is drift, and a 200 without one is a failure', () => {
  const none = { credits_left: undefined, credits_remaining: undefined };
  expect(findings(500, none)).toMatchObject([{ rule: 'answer.balance', assumed: [4] }]);
  expect(findings(200, none)).toMatchObject([{ rule: 'answer.balance', assumed: [] }]);
});

test('an error whose data is null or a list is drift', () => {
  for (const data of [null, []]) expect(findings(400, { data })).toMatchObject([{ rule: 'answer.data', assumed: [4] }]);
});

test('half a credit is drift: the page types a balance in two ways', () => {
  expect(findings(200, { credits_left: 1.5, credits_remaining: 1.5 })).toMatchObject([
    { rule: 'answer.balance', assumed: [2] },
  ]);
});

test.each([
  {
    what: 'a list that is missing',
    change: { emailInfo: undefined },
    place: "/data must have required property 'emailInfo'",
  },
  {
    what: 'a date of birth that is none',
    change: { dob: '2001-02-31' },
    place: '/data/personalInfo/dob to be a day of the calendar, YYYY-MM-DD',
  },
  { what: 'an age that is a number', change: { age: 40 }, place: '/data/personalInfo/age must be string' },
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
  expect(findings(200, { data: data as unknown as Json })).toMatchObject([
    { rule: 'answer.data', expected: place, assumed: [] },
  ]);
});

test('HTML in place of JSON is found by its content type: a failure with 200, drift with an error', () => {
  expect(findings(200, {}, 'text/html')).toMatchObject([{ rule: 'answer.content-type', assumed: [] }]);
  expect(findings(404, {}, '')).toMatchObject([{ rule: 'answer.content-type', got: 'no content type', assumed: [4] }]);
  expect(findings(200, {}, 'application/json; charset=utf-8')).toEqual([]);
});

test('an answer without a JSON object is judged by its form alone', () => {
  const found = judge(answer(500, undefined)).filter(({ differences }) => differences.length > 0);
  expect(found.map(({ rule }) => rule)).toEqual(['answer.content-type', 'answer.data']);
});

test('no value of a body is in a finding', () => {
  const planted = 'PLANTED PERSONAL VALUE';
  const long = { code: 9000077315, credits_left: planted, credits_remaining: 9000077315 };
  for (const status of [200, 400]) {
    const found = findings(status, {
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
  expect(JSON.stringify(findings(200, { status: 'Farida' }))).not.toContain('Farida');
});

test('a status that the document does not have is left to the cases', () => {
  expect(judge(answer(418, undefined))).toEqual([]);
});
