import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange, NoAnswer, TestRequest } from '../exchange.ts';
import { createCreditAudit, type PriceList } from './credit-audit.ts';

const documented = new Map(
  [200, 400, 401, 402, 403, 404, 500].map((status) => [status, [200, 404].includes(status) ? 1 : 0]),
);
const prices: PriceList = { price: 1, of: (status) => documented.get(status) };

/** An answer that states a balance, or none; named for its status. */
function answer(status: number, balance?: number, on: Partial<TestRequest> = {}): Exchange {
  const label = `the ${status}`;
  const body = balance === undefined ? {} : { credits_left: balance };
  return { request: { label, ...on }, status, contentType: 'application/json', retryAfter: undefined, body };
}

const lost: NoAnswer = { request: { label: 'the lost one' }, reason: 'timeout' };

/** The rules that a run of calls differs from, each once, after a first answer that states 100. */
function brokenRules(calls: readonly (Exchange | NoAnswer)[], opening = 100): string[] {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, opening));
  for (const call of calls) audit.record(call);
  return [...new Set(audit.differences().map(({ rule }) => rule))].toSorted();
}

test('a balance that falls by the documented prices breaks no rule, whatever the calls', () => {
  const call = fc.record({ status: fc.constantFrom(...documented.keys()), low: fc.boolean(), silent: fc.boolean() });
  fc.assert(
    fc.property(fc.array(call, { maxLength: 30 }), (calls) => {
      const audit = createCreditAudit(prices);
      const balances = { main: 100, low: 100 };
      for (const { status, low, silent } of calls) {
        const key = low ? 'low' : 'main';
        // A 402 is for a key that nothing is left on.
        if (status === 402) continue;
        balances[key] -= prices.of(status) ?? 0;
        audit.record(answer(status, silent ? undefined : balances[key], { key }));
      }
      expect(audit.differences()).toEqual([]);
    }),
  );
});

test.each([
  {
    what: 'a charged 400 whose own answer shows it',
    calls: [answer(400, 99)],
    against: ['credits.found', 'credits.invalid-request'],
  },
  {
    what: 'a charged 400 that says nothing',
    calls: [answer(400), answer(200, 98)],
    against: ['credits.invalid-request'],
  },
  {
    what: 'a 401 that is charged on the account of another',
    calls: [answer(401, 0, { authorization: null }), answer(200, 98)],
    against: ['credits.unauthorized'],
  },
  {
    what: 'a revoked key that is charged on the account of another',
    calls: [answer(401, 0, { key: 'revoked' }), answer(200, 98)],
    against: ['credits.unauthorized'],
  },
  {
    what: 'a 402 that is charged on another key',
    calls: [answer(402, 0, { key: 'empty' }), answer(200, 98)],
    against: ['credits.insufficient'],
  },
  {
    what: 'a 403 that is charged on another key',
    calls: [answer(403, 0, { key: 'forbidden' }), answer(200, 98)],
    against: ['credits.forbidden'],
  },
  { what: 'a charged 500', calls: [answer(500), answer(200, 98)], against: ['credits.bureau-failure'] },
  { what: 'a 200 that costs twice', calls: [answer(200, 98)], against: ['credits.found'] },
  {
    what: 'a 200 that costs nothing, so that the balance is constant',
    calls: [answer(200, 100)],
    against: ['credits.found'],
  },
  { what: 'a 404 that costs nothing', calls: [answer(404, 100)], against: ['credits.no-record'] },
  {
    what: 'a charge that is given back',
    calls: [answer(400, 101)],
    against: ['credits.found', 'credits.invalid-request'],
  },
  {
    what: 'a balance that is set back to where it was',
    calls: [answer(200, 99), answer(404, 100)],
    against: ['credits.no-record'],
  },
  {
    what: 'a charge that comes late',
    calls: [answer(200, 100), answer(400, 98)],
    against: ['credits.found', 'credits.invalid-request'],
  },
])('$what differs from $against', ({ calls, against }) => {
  expect(brokenRules(calls)).toEqual(against);
});

test("a key that is charged for another key's call is charged wrongly, and that call is named", () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 5, { key: 'low' }));
  audit.record(answer(404, 50, { label: 'the call of the main key' }));
  audit.record(answer(200, 3, { key: 'low' }));
  expect(audit.differences()).toMatchObject([
    { rule: 'credits.no-record', difference: { label: 'the call of the main key' } },
  ]);
});

test('a refusal of the key knows of no account, so a balance of 0 in it moves nothing', () => {
  expect(brokenRules([answer(401, 0), answer(401, 0, { key: 'revoked' }), answer(200, 99)])).toEqual([]);
});

test('a staged answer states nothing, and covers nothing', () => {
  const staged = { staged: true } as const;
  expect(
    brokenRules([answer(402, 0, staged), answer(403, 7, staged), answer(200, 12, staged), answer(200, 98)]),
  ).toEqual([]);
});

test('a call without an answer may have been charged or not', () => {
  expect(brokenRules([lost, answer(200, 99)])).toEqual([]);
  expect(brokenRules([lost, answer(200, 98)])).toEqual([]);
  expect(brokenRules([lost, answer(200, 97)])).toEqual(['credits.found']);
  expect(brokenRules([lost, answer(200, 100)])).toEqual(['credits.found']);
});

test('an undocumented status may cost up to the price', () => {
  expect(brokenRules([answer(422, 100), answer(422, 99)])).toEqual([]);
  expect(brokenRules([answer(422, 98)])).not.toEqual([]);
});

test('a 402 with credits left is a refusal too early, and a 200 without any is served too late', () => {
  const against = (status: number, left: number) => brokenRules([answer(status)], left);
  expect([against(402, 1), against(402, 0)]).toEqual([['credits.insufficient'], []]);
  expect([against(200, 0), against(404, 0), against(200, 1)]).toEqual([['credits.last'], ['credits.last'], []]);
});

test('without a stated balance nothing shows whether it covers a call', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200));
  audit.record(answer(402));
  expect(audit.differences()).toEqual([]);
});

test('a 402 after a call without an answer, which may have taken the last credit, breaks no rule', () => {
  expect(brokenRules([lost, answer(402, 0)], 1)).toEqual([]);
});

test('a rule has been compared once two balances enclose one of its calls', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 10));
  audit.record(answer(400));
  expect([audit.hasCompared('credits.found'), audit.hasCompared('credits.invalid-request')]).toEqual([false, false]);
  audit.record(answer(404, 9));
  expect([audit.hasCompared('credits.invalid-request'), audit.hasCompared('credits.no-record')]).toEqual([true, true]);
  expect(audit.hasCompared('credits.found')).toBe(false);
});

test('a balance is what was last stated, less what the calls since have taken at least, and each key has its own', () => {
  const audit = createCreditAudit(prices);
  expect(audit.balance('main')).toBeUndefined();
  audit.record(answer(200, 10));
  for (const call of [answer(404), answer(400), lost]) audit.record(call);
  audit.record(answer(402, 0, { key: 'empty' }));
  expect([audit.balance('main'), audit.balance('empty'), audit.balance('low')]).toEqual([9, 0, undefined]);
});

test('calls before the first statement of their key, and after its last, are unaccounted for', () => {
  const audit = createCreditAudit(prices);
  for (const call of [answer(400), answer(200, 10), answer(404), answer(200, 8), answer(500), lost]) audit.record(call);
  audit.record(answer(401, undefined, { authorization: 'Bearer unknown' }));
  expect(audit.unaccounted().map(({ label }) => label)).toEqual(['the 400', 'the 200', 'the 500', 'the lost one']);
  expect(audit.windows()).toMatchObject([{ taken: 2, calls: [{ label: 'the 404' }, { label: 'the 200' }] }]);
});

test('a call that was not sent is not in the audit', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 10));
  audit.record({ request: { label: 'unsent' }, reason: 'unsent' });
  expect(audit.unaccounted().map(({ label }) => label)).toEqual(['the 200']);
  audit.record(answer(200, 8));
  expect(audit.differences().map(({ rule }) => rule)).toEqual(['credits.found']);
});

test('a call that belongs to no account states no balance of any', () => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, 10));
  audit.record(answer(200, 3, { authorization: 'Bearer unknown' }));
  expect(audit.balance('main')).toBe(10);
  expect(audit.windows()).toEqual([]);
});

test.each([
  { status: 200, left: 0, rule: 'credits.last', received: 'an answer without the credits for it' },
  { status: 402, left: 1, rule: 'credits.insufficient', received: 'a refusal with credits left' },
])('a $status with $left credits says what must hold', ({ status, left, rule, received }) => {
  const audit = createCreditAudit(prices);
  audit.record(answer(200, left));
  audit.record(answer(status));
  expect(audit.differences()).toMatchObject([
    {
      rule,
      difference: {
        label: `the ${status}`,
        message: 'must be served as long as the balance covers the price, and then be refused with 402',
        received,
      },
    },
  ]);
});

test('a served call of an account without a stated balance is no difference', () => {
  const audit = createCreditAudit(prices);
  for (const status of [200, 200]) audit.record(answer(status));
  expect(audit.differences()).toEqual([]);
});

test('a balance below the price does not cover a call', () => {
  const audit = createCreditAudit({ price: 2, of: (status) => (status === 200 ? 2 : 0) });
  audit.record(answer(400, 1));
  audit.record(answer(200));
  expect(audit.differences().map(({ rule }) => rule)).toEqual(['credits.last']);
});
