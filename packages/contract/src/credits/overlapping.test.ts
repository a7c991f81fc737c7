import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange, NoAnswer, TestRequest } from '../exchange.ts';
import { createCreditAudit } from './credit-audit.ts';

const price = (status: number) => ([200, 404].includes(status) ? 1 : 0);
const prices = { price: 1, of: (status: number) => (status < 501 ? price(status) : undefined) };

function answer(status: number, balance?: number, on: Partial<TestRequest> = {}): Exchange {
  const label = `the ${status}`;
  const body = balance === undefined ? {} : { credits_left: balance };
  return { request: { label, ...on }, status, contentType: 'application/json', retryAfter: undefined, body };
}

const lost: NoAnswer = { request: { label: 'the lost one' }, reason: 'unreachable' };

/** The rules that overlapping calls differ from, after a first answer that states 10. */
function brokenRules(overlapping: readonly (Exchange | NoAnswer)[], after?: Exchange): string[] {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 10));
  audit.recordTogether(overlapping);
  if (after !== undefined) audit.record(after);
  return audit.differences().map(({ rule }) => rule);
}

test('whatever the order in which overlapping calls end, and whatever is held for the others meanwhile, no rule is broken', () => {
  const call = fc.record({
    status: fc.constantFrom(200, 404, 400, 500),
    place: fc.double({ noNaN: true }),
    holds: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(call, { minLength: 2, maxLength: 8 }), (calls) => {
      let balance = 10;
      const ended = calls.toSorted((one, other) => one.place - other.place);
      const answers = ended.map(({ status, holds }, index) => {
        balance -= price(status);
        // What has not ended may hold its price; a refused request never does.
        const held = ended.slice(index + 1).filter((later) => holds && later.status !== 400).length;
        return answer(status, balance - held);
      });
      const inOrderOfSending = calls.map((sent) => answers[ended.indexOf(sent)]).filter((one) => one !== undefined);
      expect(brokenRules(inOrderOfSending, answer(400, balance))).toEqual([]);
    }),
  );
});

test.each([
  { what: 'more than all of them can have left', calls: [answer(200, 10), answer(200, 8)], against: ['credits.found'] },
  {
    what: 'less than all of them can have taken and held',
    calls: [answer(200, 7), answer(400, 9)],
    against: ['credits.found'],
  },
  {
    what: 'a 404 that states what it has not taken',
    calls: [answer(404, 10), answer(400, 10)],
    against: ['credits.no-record'],
  },
  {
    what: 'a 400 beside a call that is served, of which more is gone',
    calls: [answer(400, 8), answer(200, 9)],
    against: ['credits.invalid-request'],
  },
  { what: 'a status of no rule', calls: [answer(429, 3), answer(200, 9)], against: ['credits.concurrency'] },
])('no order of overlapping calls explains a balance: $what', ({ calls, against }) => {
  expect(brokenRules(calls)).toEqual(against);
});

test.each([
  { left: 7, what: 'each of two was charged', against: [] },
  { left: 8, what: 'a debit was lost', against: ['credits.found'] },
  { left: 6, what: 'a debit was taken twice', against: ['credits.found'] },
])('the next balance shows that $what', ({ left, against }) => {
  expect(brokenRules([answer(200), answer(200)], answer(200, left))).toEqual(against);
});

test('an overlapping call without an answer may have been charged or not', () => {
  for (const left of [9, 8]) expect(brokenRules([lost, answer(200, left)], answer(400, left))).toEqual([]);
  expect(brokenRules([lost, answer(200)], answer(400, 7))).not.toEqual([]);
});

test("another key's balance is compared with its own account alone", () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 10));
  audit.record(answer(400, 3, { key: 'low' }));
  audit.recordTogether([answer(200, 9), answer(200, 2, { key: 'low' })]);
  expect(audit.differences()).toEqual([]);
  audit.recordTogether([answer(200, 8), answer(200, 8, { key: 'low', label: 'the low key' })]);
  expect(new Set(audit.differences().map(({ difference }) => difference.label))).toEqual(new Set(['the low key']));
});

test.each([
  { what: 'both state the same, as if the other had not been', stated: [9, 9], against: ['credits.concurrency'] },
  { what: 'one has seen both', stated: [9, 8], against: [] },
  { what: 'one of them states nothing', stated: [9, undefined], against: [] },
])('of overlapping calls that all cost credits, one states what they leave together: $what', ({ stated, against }) => {
  expect(brokenRules(stated.map((balance) => answer(200, balance)))).toEqual(against);
});

test('a call on no account is not compared with the main one', () => {
  expect(brokenRules([answer(403, 0, { authorization: 'Bearer unknown' }), answer(200, 9)])).toEqual([]);
});

test('each difference of overlapping calls says what must hold', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 10));
  audit.recordTogether([answer(200, 9), answer(200, 9)]);
  audit.recordTogether([answer(404, 12), answer(400)]);
  expect(audit.differences().map(({ difference }) => difference)).toMatchObject([
    {
      label: 'the 200',
      message: 'one of the answers must state the balance that all of them leave',
      received: 'none of them',
    },
    {
      label: 'the 404',
      message: 'must state a balance that some order of the overlapping calls can leave',
      received: 'another',
    },
  ]);
});

test('overlapping calls that were not sent are not audited', () => {
  const unsent: NoAnswer = { request: { label: 'unsent' }, reason: 'unsent' };
  expect(brokenRules([unsent, answer(200, 9)], answer(200, 7))).toEqual(['credits.found']);
});

test('before any balance is stated, overlapping calls may state any', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200));
  audit.recordTogether([answer(200, 9), answer(200, 9)]);
  expect(audit.differences()).toEqual([]);
});

test('overlapping calls that all cost and state nothing are compared later', () => {
  expect(brokenRules([answer(200), answer(404)], answer(400, 8))).toEqual([]);
});

test('an overlapping call without an answer may hold the price meanwhile, whatever else it comes to', () => {
  const prices2 = { price: 2, of: (status: number) => (status === 200 ? 2 : 0) };
  const audit = createCreditAudit(prices2);
  audit.record(answer(200, 10));
  audit.recordTogether([lost, answer(200, 6), answer(400, 6)]);
  expect(audit.differences()).toEqual([]);
});

test('an account without overlapping calls of its own is not compared', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(400, 3, { key: 'low' }));
  audit.record(answer(200, 10));
  audit.recordTogether([answer(200, 9), answer(200, 8)]);
  expect(audit.differences()).toEqual([]);
});
