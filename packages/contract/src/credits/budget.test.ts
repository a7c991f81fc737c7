import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange, NoAnswer } from '../exchange.ts';
import { createBudget } from './budget.ts';
import { createCreditAudit } from './credit-audit.ts';

/** A server that always takes the same for what is paid and the same for what is free, and says of it what it likes. */
interface Server {
  readonly paid: number;
  readonly free: number;
  readonly says: 'the truth' | 'the documented price' | 'nothing';
}

interface Call {
  readonly kind: 'paid' | 'free';
  /** Whether its answer states a balance. */
  readonly states: boolean;
}

function answer(kind: Call['kind'], stated: { readonly used?: number; readonly balance?: number } = {}): Exchange {
  const { used, balance } = stated;
  const body = {
    ...(used !== undefined && { credits_used: used }),
    ...(balance !== undefined && { credits_left: balance }),
  };
  const status = kind === 'paid' ? 200 : 400;
  return { request: { label: kind }, status, contentType: '', retryAfter: undefined, body };
}

function open(limit: number) {
  const audit = createCreditAudit({ price: 1, of: (status) => (status === 200 ? 1 : 0) });
  return { audit, budget: createBudget(audit, 1, limit) };
}

const one = { paid: { paid: 1, free: 0 }, free: { paid: 0, free: 1 } };

/** Sends every call that the budget allows. The surprise of a kind is what it took beyond its price before it was found out. */
function spend({ says, ...cost }: Server, limit: number, calls: readonly Call[]) {
  const { audit, budget } = open(limit);
  const surprise = { paid: 0, free: 0 };
  const known = { paid: false, free: false };
  let balance = 1000;
  for (const { kind, states } of calls) {
    if (!budget.allows(one[kind])) continue;
    balance -= cost[kind];
    if (!known[kind]) surprise[kind] += Math.max(0, cost[kind] - one[kind].paid);
    const used = { 'the truth': cost[kind], 'the documented price': one[kind].paid, nothing: undefined }[says];
    audit.record(answer(kind, { ...(used !== undefined && { used }), ...(states && { balance }) }));
    known[kind] ||= says === 'the truth';
    for (const { most } of audit.windows().flatMap((window) => window.calls)) known[most > 0 ? 'paid' : 'free'] = true;
  }
  return { taken: 1000 - balance, surprise: surprise.paid + surprise.free, spent: budget.spent() };
}

const servers: fc.Arbitrary<Server> = fc.record({
  paid: fc.integer({ min: 1, max: 5 }),
  free: fc.nat({ max: 2 }),
  says: fc.constantFrom('the truth', 'the documented price', 'nothing'),
});
const calls = fc.array(fc.record({ kind: fc.constantFrom('paid', 'free'), states: fc.boolean() }), { maxLength: 60 });

test('a server gets no more than the budget and what each kind of call took before a balance showed it', () => {
  fc.assert(
    fc.property(servers, fc.nat({ max: 30 }), calls, (server, budget, sent) => {
      const { taken, surprise } = spend(server, budget, sent);
      expect(taken).toBeLessThanOrEqual(budget + surprise);
    }),
    { numRuns: 1000 },
  );
});

test('a server that states what it takes exceeds the expected price once', () => {
  fc.assert(
    fc.property(servers, fc.nat({ max: 30 }), calls, (server, budget, sent) => {
      const { taken } = spend({ ...server, says: 'the truth' }, budget, sent);
      expect(taken).toBeLessThanOrEqual(budget + (server.paid - 1) + server.free);
    }),
  );
});

test('a server that honours the contract is never asked for more than the budget, and all that it takes is counted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Server['says'][]>('the truth', 'the documented price', 'nothing'),
      fc.nat({ max: 30 }),
      calls,
      (says, budget, sent) => {
        const { taken, spent } = spend({ paid: 1, free: 0, says }, budget, sent);
        expect(spent).toBe(taken);
        expect(taken).toBe(Math.min(budget, sent.filter(({ kind }) => kind === 'paid').length));
      },
    ),
  );
});

test('a budget of 0 allows what is free until something free was charged', () => {
  const { audit, budget } = open(0);
  expect([budget.allows(one.paid), budget.allows(one.free)]).toEqual([false, true]);
  audit.record(answer('free', { balance: 10 }));
  audit.record(answer('free', { balance: 9 }));
  expect(budget.allows(one.free)).toBe(false);
});

test('after a call that took five, the next is allowed only where five are left', () => {
  const { audit, budget } = open(15);
  audit.record(answer('paid', { balance: 100 }));
  audit.record(answer('paid', { balance: 95 }));
  expect(budget.spent()).toBe(10);
  expect([budget.allows(one.paid), budget.allows({ paid: 2, free: 0 })]).toEqual([true, false]);
});

test('what an answer says that it took counts, also where no balance has fallen', () => {
  const { audit, budget } = open(10);
  audit.record(answer('paid', { used: 3, balance: 100 }));
  audit.record(answer('paid', { used: 3, balance: 100 }));
  expect(budget.spent()).toBe(6);
});

test('a balance that rises gives nothing back', () => {
  const { audit, budget } = open(10);
  for (const balance of [100, 99, 100]) audit.record(answer('paid', { balance }));
  expect(budget.spent()).toBe(3);
});

test('a call without an answer counts as if it had been charged, and is allowed for like the dearest of its kind', () => {
  const { audit, budget } = open(10);
  const lost: NoAnswer = { request: { label: 'lost' }, reason: 'timeout' };
  audit.record(lost);
  expect(budget.spent()).toBe(1);
  audit.record(answer('paid', { used: 4 }));
  expect(budget.spent()).toBe(8);
  expect(budget.allows(one.paid)).toBe(false);
});

test('without a budget everything is allowed', () => {
  const { audit, budget } = open(Number.POSITIVE_INFINITY);
  audit.record(answer('paid', { used: 1000 }));
  expect(budget.allows({ paid: 1000, free: 1000 })).toBe(true);
});

test('where one of many free calls was charged, the next is expected to cost as much, not its share of it', () => {
  const { audit, budget } = open(22);
  audit.record(answer('paid', { balance: 100 }));
  for (let call = 0; call < 9; call += 1) audit.record(answer('free'));
  audit.record(answer('paid', { balance: 91 }));
  // Nine were taken, one documented: one call may have taken the other eight. A paid one may have taken all nine.
  expect(budget.spent()).toBe(18);
  expect(budget.allows(one.free)).toBe(false);
});

test('what a free call takes is not set off against a paid one that took nothing', () => {
  const sent: Call[] = [
    { kind: 'paid', states: true },
    { kind: 'free', states: false },
    { kind: 'paid', states: true },
    ...Array.from({ length: 20 }, (): Call => ({ kind: 'free', states: false })),
  ];
  const { taken, surprise } = spend({ paid: 0, free: 2, says: 'nothing' }, 10, sent);
  expect(taken).toBeLessThanOrEqual(10 + surprise);
});

test('where several paid calls took a broken number together, the next is taken to cost the next whole credit', () => {
  const { audit, budget } = open(6);
  audit.record(answer('paid', { balance: 100 }));
  audit.record(answer('paid'));
  audit.record(answer('paid', { balance: 97 }));
  // Three were taken by two: one of them cost two. With the opening one that is five, and two more would be seven.
  expect(budget.spent()).toBe(5);
  expect(budget.allows(one.paid)).toBe(false);
});

test('without a budget nothing is added up, however many calls are open', () => {
  const { audit, budget } = open(Number.POSITIVE_INFINITY);
  audit.record(answer('paid', { used: Number.MAX_VALUE }));
  expect(budget.allows({ paid: Number.MAX_VALUE, free: Number.MAX_VALUE })).toBe(true);
});

test('paid calls alone that cost too much do not make free ones dear', () => {
  const { audit, budget } = open(5);
  audit.record(answer('paid', { balance: 100 }));
  audit.record(answer('paid', { balance: 98 }));
  expect(budget.spent()).toBe(4);
  expect([budget.allows({ paid: 0, free: 9 }), budget.allows(one.paid)]).toEqual([true, false]);
});

test('free calls beside a paid one that cost what is documented stay free', () => {
  const { audit, budget } = open(2);
  audit.record(answer('paid', { balance: 100 }));
  audit.record(answer('free'));
  audit.record(answer('paid', { balance: 99 }));
  expect(budget.allows({ paid: 0, free: 9 })).toBe(true);
});
