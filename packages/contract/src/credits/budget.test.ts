import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange, NoAnswer } from '../exchange.ts';
import { createSpending } from './budget.ts';
import { createBooks } from './credit-audit.ts';

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
  return { label: kind, probe: { label: kind }, status, contentType: '', retryAfter: undefined, body };
}

function open(budget: number) {
  const books = createBooks({ price: 1, of: (status) => (status === 200 ? 1 : 0) });
  return { books, spending: createSpending(books, 1, budget) };
}

const one = { paid: { paid: 1, free: 0 }, free: { paid: 0, free: 1 } };

/** Sends every call that the budget allows. The surprise of a kind is what it took beyond its price before it was found out. */
function spend({ says, ...cost }: Server, budget: number, calls: readonly Call[]) {
  const { books, spending } = open(budget);
  const surprise = { paid: 0, free: 0 };
  const known = { paid: false, free: false };
  let balance = 1000;
  for (const { kind, states } of calls) {
    if (!spending.allows(one[kind])) continue;
    balance -= cost[kind];
    if (!known[kind]) surprise[kind] += Math.max(0, cost[kind] - one[kind].paid);
    const used = { 'the truth': cost[kind], 'the documented price': one[kind].paid, nothing: undefined }[says];
    books.record(answer(kind, { ...(used !== undefined && { used }), ...(states && { balance }) }));
    known[kind] ||= says === 'the truth';
    for (const { most } of books.windows().flatMap((window) => window.calls)) known[most > 0 ? 'paid' : 'free'] = true;
  }
  return { taken: 1000 - balance, surprise: surprise.paid + surprise.free, spent: spending.spent() };
}

const servers: fc.Arbitrary<Server> = fc.record({
  paid: fc.integer({ min: 1, max: 5 }),
  free: fc.nat({ max: 2 }),
  says: fc.constantFrom('the truth', 'the documented price', 'nothing'),
});
const calls = fc.array(fc.record({ kind: fc.constantFrom('paid', 'free'), states: fc.boolean() }), { maxLength: 60 });

test('whatever a server takes, it gets no more than the budget and what each kind of call took before a balance told on it', () => {
  fc.assert(
    fc.property(servers, fc.nat({ max: 30 }), calls, (server, budget, sent) => {
      const { taken, surprise } = spend(server, budget, sent);
      expect(taken).toBeLessThanOrEqual(budget + surprise);
    }),
    { numRuns: 1000 },
  );
});

test('a server that says each time what it takes surprises once', () => {
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
  const { books, spending } = open(0);
  expect([spending.allows(one.paid), spending.allows(one.free)]).toEqual([false, true]);
  books.record(answer('free', { balance: 10 }));
  books.record(answer('free', { balance: 9 }));
  expect(spending.allows(one.free)).toBe(false);
});

test('after a call that took five, the next is allowed only where five are left', () => {
  const { books, spending } = open(15);
  books.record(answer('paid', { balance: 100 }));
  books.record(answer('paid', { balance: 95 }));
  expect(spending.spent()).toBe(10);
  expect([spending.allows(one.paid), spending.allows({ paid: 2, free: 0 })]).toEqual([true, false]);
});

test('what an answer says that it took counts, also where no balance has fallen', () => {
  const { books, spending } = open(10);
  books.record(answer('paid', { used: 3, balance: 100 }));
  books.record(answer('paid', { used: 3, balance: 100 }));
  expect(spending.spent()).toBe(6);
});

test('a balance that rises gives nothing back', () => {
  const { books, spending } = open(10);
  for (const balance of [100, 99, 100]) books.record(answer('paid', { balance }));
  expect(spending.spent()).toBe(3);
});

test('a call without an answer counts as if it had been charged, and is allowed for like the dearest of its kind', () => {
  const { books, spending } = open(10);
  const lost: NoAnswer = { label: 'lost', probe: { label: 'lost' }, reason: 'timeout' };
  books.record(lost);
  expect(spending.spent()).toBe(1);
  books.record(answer('paid', { used: 4 }));
  expect(spending.spent()).toBe(8);
  expect(spending.allows(one.paid)).toBe(false);
});

test('without a budget everything is allowed', () => {
  const { books, spending } = open(Number.POSITIVE_INFINITY);
  books.record(answer('paid', { used: 1000 }));
  expect(spending.allows({ paid: 1000, free: 1000 })).toBe(true);
});

test('where one of many free calls was charged, the next is taken to cost as much, not its share of it', () => {
  const { books, spending } = open(22);
  books.record(answer('paid', { balance: 100 }));
  for (let call = 0; call < 9; call += 1) books.record(answer('free'));
  books.record(answer('paid', { balance: 91 }));
  // Nine were taken, one documented: one call may have taken the other eight. A paid one may have taken all nine.
  expect(spending.spent()).toBe(18);
  expect(spending.allows(one.free)).toBe(false);
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
