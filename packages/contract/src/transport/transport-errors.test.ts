import { expect, test } from 'vitest';
import type { Exchange, NoAnswer } from '../exchange.ts';
import { createTransportErrors } from './transport-errors.ts';

const request = { label: 'a call' };
const never = new AbortController().signal;

function answered(status: number, retryAfter?: number): Exchange {
  return { request, status, contentType: '', retryAfter, body: undefined };
}

function without(reason: NoAnswer['reason']): NoAnswer {
  return { request, reason };
}

/** Notes results in turn, and says why the run has ended, if it has. */
function abortReasonAfter(results: readonly (Exchange | NoAnswer)[]): string | undefined {
  const errors = createTransportErrors(1000, never);
  for (const result of results) errors.note(result);
  return errors.abortReason();
}

const lost = without('unreachable');

test('an answer is no error, whatever its status', () => {
  const errors = createTransportErrors(1000, never);
  expect([200, 400, 404, 418, 500].map((status) => errors.note(answered(status)))).toEqual(Array(5).fill(undefined));
  expect([errors.list(), errors.abortReason()]).toEqual([[], undefined]);
});

test.each([
  { result: answered(429), why: 'the target turned a request away with 429' },
  { result: answered(429, 1500), why: 'the target turned a request away with 429 and Retry-After 2 s' },
  { result: answered(502), why: 'the target turned a request away with 502' },
  { result: answered(503), why: 'the target turned a request away with 503' },
  { result: answered(504), why: 'the target turned a request away with 504' },
  { result: without('timeout'), why: 'a request was not answered within 1000 ms' },
  { result: lost, why: 'the connection ended without an answer' },
  { result: without('broken-off'), why: 'an answer was broken off half-way' },
  { result: without('interrupted'), why: 'a request was aborted' },
])('$why: that decides nothing', ({ result, why }) => {
  expect(createTransportErrors(1000, never).note(result)).toBe(why);
});

test('the run ends after three requests in a row without an answer, and not after two', () => {
  expect(abortReasonAfter([lost, lost])).toBeUndefined();
  expect(abortReasonAfter([lost, answered(400), lost, lost])).toBeUndefined();
  expect(abortReasonAfter([lost, lost, lost])).toBe('the target left 3 requests in a row without an answer');
});

test('the run ends after five requests in a row with a 429, and not after four', () => {
  const busy = answered(429);
  expect(abortReasonAfter([busy, busy, busy, busy])).toBeUndefined();
  expect(abortReasonAfter([busy, busy, answered(200), busy, busy, busy])).toBeUndefined();
  expect(abortReasonAfter([busy, answered(503), busy, answered(502), busy])).toBe(
    'the target turned 5 requests in a row away',
  );
});

test('an interruption ends the run, whatever has gone well', () => {
  const controller = new AbortController();
  const errors = createTransportErrors(1000, controller.signal);
  errors.note(answered(200));
  controller.abort();
  expect(errors.abortReason()).toBe('the run was interrupted');
});

test('each kind of error is listed once, with its count', () => {
  const errors = createTransportErrors(1000, never);
  for (const result of [lost, answered(429), answered(200), lost]) errors.note(result);
  expect(errors.list()).toEqual([
    '2 times, the connection ended without an answer',
    'once, the target turned a request away with 429',
  ]);
});

test('the run ends after eight requests without an answer in all, also where others are answered between', () => {
  const often = (count: number) => Array.from({ length: count }, () => [lost, answered(400)]).flat();
  expect(abortReasonAfter(often(7))).toBeUndefined();
  expect(abortReasonAfter(often(8))).toBe('the target left 8 requests without an answer');
});

test('a target that has shown that it is alive starts a new row, but what it left unanswered is not forgotten', () => {
  const errors = createTransportErrors(1000, never);
  for (let time = 0; time < 4; time += 1) {
    expect(errors.abortReason()).toBeUndefined();
    for (const result of [lost, lost]) errors.note(result);
    errors.targetIsAlive();
  }
  expect(errors.abortReason()).toBe('the target left 8 requests without an answer');
});
