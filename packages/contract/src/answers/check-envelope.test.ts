import { formatIssue, type Json } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { operation } from '../testing/try-cases.ts';
import { checkEnvelope } from './check-envelope.ts';

const valid = { code: 404, status: 'error', message: 'No data.', data: {}, credits_used: 1, credits_remaining: 7 };

/** The issues of an answer's envelope as lines, with the decisions that they rest on. */
function lines(body: Json | undefined, { status = 404, contentType = 'application/json' } = {}): string[] {
  const results = checkEnvelope(operation, { request: undefined, status, contentType, body });
  return results.flatMap(({ rule, issues }) =>
    issues.map((issue) => `${rule}: ${formatIssue(issue, { whole: 'the answer' })} ${issue.assumed}`.trim()),
  );
}

test('a valid envelope falls under every rule and has no issue', () => {
  const results = checkEnvelope(operation, {
    request: undefined,
    status: 404,
    contentType: 'Application/JSON',
    body: valid,
  });
  expect(results.map(({ rule, issues }) => [rule, issues.length])).toEqual([
    ['answer.content-type', 0],
    ['answer.code', 0],
    ['answer.status', 0],
    ['answer.message', 0],
    ['answer.credits-used', 0],
    ['answer.balance', 0],
  ]);
});

test('each field that is missing from an error rests on decision 4', () => {
  expect(lines({})).toEqual([
    'answer.code: `code` must be the status, 404; received nothing 4',
    'answer.status: `status` must be "error"; received nothing 4',
    'answer.message: `message` must be a string; received nothing 4',
    'answer.credits-used: `credits_used` must be the price of a 404, 1; received nothing 4',
    'answer.balance: the answer must have credits_left or credits_remaining; received neither 4',
  ]);
});

test('each field that is missing from a served answer breaks the vendor documentation', () => {
  expect(lines({}, { status: 200 })).toEqual([
    'answer.code: `code` must be the status, 200; received nothing',
    'answer.status: `status` must be "success"; received nothing',
    'answer.message: `message` must be a string; received nothing',
    'answer.credits-used: `credits_used` must be the price of a 200, 1; received nothing',
    'answer.balance: the answer must have credits_left or credits_remaining; received neither',
  ]);
});

test.each<{ what: string; body: Json; line: string }>([
  {
    what: 'another balance',
    body: { ...valid, credits_left: 6 },
    line: 'answer.balance: `credits_left` must be the same as credits_remaining; received two balances',
  },
  {
    what: 'a balance below 0',
    body: { ...valid, credits_remaining: -1 },
    line: 'answer.balance: `credits_remaining` must be 0 or more; received less',
  },
  {
    what: 'half a credit',
    body: { ...valid, credits_remaining: 0.5 },
    line: 'answer.balance: `credits_remaining` must be an integer; received a fraction 2',
  },
  {
    what: 'a balance that is a string',
    body: { ...valid, credits_remaining: '7' },
    line: 'answer.balance: `credits_remaining` must be a number; received "7"',
  },
  {
    what: 'another price',
    body: { ...valid, credits_used: 2 },
    line: 'answer.credits-used: `credits_used` must be the price of a 404, 1; received 2',
  },
])('$what is an issue', ({ body, line }) => {
  expect(lines(body)).toEqual([line]);
});

test('a body that is no JSON object is an issue of its form alone', () => {
  expect(lines(undefined)).toEqual([
    'answer.content-type: the answer must be a JSON object; received something else 4',
  ]);
  expect(lines(['x'], { status: 200 })).toEqual([
    'answer.content-type: the answer must be a JSON object; received something else',
  ]);
});

test('JSON under another content type is an issue', () => {
  const line = 'answer.content-type: the answer must have the content type application/json';
  expect(lines(valid, { contentType: 'text/html' })).toEqual([`${line}; received text/html 4`]);
  expect(lines(valid, { contentType: 'x/application/json' })).toEqual([`${line}; received another content type 4`]);
});

test('a status without a documented price is free', () => {
  expect(lines({ ...valid, code: 418 }, { status: 418 })).toEqual([
    'answer.credits-used: `credits_used` must be the price of a 418, 0; received 1',
  ]);
});
