import { expect, test } from 'vitest';
import type { Change } from '../judge/collection/fake-server/steps.ts';
import type { Dialect } from '../judge/collection/index.ts';
import { charging, createLedgerFakeServer } from '../support/ledger-fake-server.ts';
import { everything, runContract } from '../support/run-contract.ts';
import { useVirtualTime } from '../support/virtual-time.ts';

useVirtualTime();

interface Overcharging {
  /** Ends "a server that …". */
  readonly name: string;
  readonly dialect: Dialect;
  readonly change: () => Change;
  readonly budgets: readonly number[];
  /** The credits lost before any balance can show it, and why. */
  readonly surprise: number;
  readonly because: string;
}

const servers: readonly Overcharging[] = [
  {
    name: 'takes 3 and says 1',
    dialect: 'full',
    change: () => charging((fair) => 3 * fair),
    budgets: [0, 5, 20],
    surprise: 0,
    because: 'as a free answer has stated the balance before',
  },
  {
    name: 'takes 3 and says 1, and states no balance in free errors',
    dialect: 'spare',
    change: () => charging((fair) => 3 * fair),
    budgets: [0, 5, 20],
    surprise: 4,
    because: 'for the first two calls, whose balances are the first to show the price',
  },
  {
    name: 'takes 3 and says 3',
    dialect: 'full',
    change: () => charging((fair) => 3 * fair, true),
    budgets: [0, 1, 5, 20],
    surprise: 2,
    because: 'for the first call',
  },
  {
    name: 'takes 1 for every request that is not valid',
    dialect: 'full',
    change: () => charging((fair, { status }) => (status === 400 ? 1 : fair)),
    budgets: [0, 5, 20],
    surprise: 4,
    because: 'for the first call of each of three keys, and the one whose balance shows it',
  },
  {
    name: 'takes 1 for every request that is not valid, and states no balance in free errors',
    dialect: 'spare',
    change: () => charging((fair, { status }) => (status === 400 ? 1 : fair)),
    budgets: [5, 20],
    surprise: 60,
    because: 'for the free requests before the first paid one whose balance shows it',
  },
  {
    name: 'takes 1 from the funded account for a wrong key',
    dialect: 'full',
    change: () => finingWrongKeys,
    budgets: [0, 5, 20],
    surprise: 40,
    because: 'for the wrong keys before the next balance of the right one',
  },
  {
    name: 'takes nothing nine times and then 10 at once',
    dialect: 'full',
    change: () => inBursts(10),
    budgets: [5, 20],
    surprise: 10,
    because: 'for one burst',
  },
];

test.for(servers)(
  'no more than the budget is lost to a server that $name, but for $surprise $because',
  async ({ dialect, change, budgets, surprise }) => {
    const ends = await Promise.all(budgets.map((budget) => judgeWith(budget, dialect, change())));
    for (const { budget, lost, code, stdout } of ends) {
      expect(lost, `with a budget of ${budget}`).toBeLessThanOrEqual(budget + surprise);
      expect(stdout).toContain(`the budget is ${budget}`);
      // Without a budget, some of these faults cannot be seen at all.
      if (budget === 0) continue;
      expect([1, 3]).toContain(code);
      const why = `the budget of ${budget} credits would be passed|the budget \\(--max-credits\\) has`;
      expect(stdout).toMatch(new RegExp(why));
    }
  },
);

async function judgeWith(budget: number, dialect: Dialect, change: Change) {
  const server = createLedgerFakeServer(dialect, change);
  const run = await runContract(server.answer, [...everything, '--seed', '1', '--max-credits', String(budget)]);
  return { ...run, budget, lost: server.lost() };
}

test('a budget of 0 spends nothing at a correct server, and a large enough budget is not exceeded', async () => {
  for (const [budget, most] of [
    [0, 0],
    [7, 7],
    [60, 60],
  ] as const) {
    const server = createLedgerFakeServer('spare', () => ({}));
    const run = await runContract(server.answer, [...everything, '--seed', '1', '--max-credits', String(budget)]);
    expect(server.lost()).toBeLessThanOrEqual(most);
    expect(run.stdout).toContain(`${server.lost()} credits spent`);
    expect(run.code).toBe(0);
  }
});

function finingWrongKeys(own: Parameters<Change>[0], { accounts }: Parameters<Change>[1]): ReturnType<Change> {
  return {
    settle: (price, call, outcome) => {
      own.settle(price, call, outcome);
      const payer = accounts.get('sandbox-funded');
      if (payer !== undefined && outcome.status === 401) payer.balance -= 1;
    },
  };
}

function inBursts(every: number): Change {
  let served = 0;
  return charging((fair) => {
    if (fair > 0) served += 1;
    return fair > 0 && served % every === 0 ? every : 0;
  });
}
