import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hold, Ledger } from './ledger.ts';
import { createMemoryLedger } from './memory-ledger.ts';

/** The expected ledger: an account is its balance, its open holds, and the credits of its entries. */
interface ModelAccount {
  balance: number;
  held: number;
  entries: number[];
}

interface ModelHold {
  readonly hold: Hold;
  readonly account: ModelAccount;
  ended: boolean;
}

interface Model {
  readonly accounts: Map<string, ModelAccount>;
  readonly holds: ModelHold[];
}

const keys = ['key-a', 'key-b'];
const key = fc.constantFrom(...keys, 'unknown-key');
const credits = fc.nat({ max: 6 });
const which = fc.nat();

const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), key: fc.constantFrom(...keys), credits }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('hold' as const), key, credits }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('charge' as const), which, credits }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('release' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('topUp' as const), key, credits }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replaceAll' as const), credits }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Takes one step in both worlds and compares what they answer. */
async function take(next: Step, ledger: Ledger, model: Model): Promise<void> {
  switch (next.do) {
    case 'open': {
      const { key, credits } = next;
      await ledger.open({ key, credits, role: 'test', access: 'active', dialect: 'both' });
      model.accounts.set(key, { balance: credits, held: 0, entries: [credits] });
      return;
    }
    case 'hold':
      return takeHold(next, ledger, model);
    case 'topUp': {
      const account = model.accounts.get(next.key);
      if (account !== undefined) change(account, next.credits);
      expect(await ledger.topUp(next.key, next.credits)).toBe(account?.balance);
      return;
    }
    case 'replaceAll': {
      const { credits } = next;
      await ledger.replaceAll([{ key: 'key-a', credits, role: 'test', access: 'active', dialect: 'both' }]);
      model.accounts.clear();
      model.accounts.set('key-a', { balance: credits, held: 0, entries: [credits] });
      return;
    }
    default:
      return endHold(next, ledger, model);
  }
}

async function takeHold(
  { key, credits }: { key: string; credits: number },
  ledger: Ledger,
  model: Model,
): Promise<void> {
  const hold = await ledger.hold(key, credits, 'pull');
  const account = model.accounts.get(key);
  const covered = account !== undefined && account.balance - account.held >= credits;
  expect(hold !== undefined).toBe(covered);
  if (hold === undefined || account === undefined) return;
  account.held += credits;
  model.holds.push({ hold, account, ended: false });
}

async function endHold(
  { which, ...next }: Extract<Step, { which: number }>,
  ledger: Ledger,
  model: Model,
): Promise<void> {
  const target = model.holds[which % Math.max(1, model.holds.length)];
  if (target === undefined) return;
  const { hold, account } = target;
  const used = next.do === 'charge' ? next.credits : 0;
  const ended = next.do === 'charge' ? ledger.charge(hold, used) : ledger.release(hold);
  if (used > hold.credits) return expect(ended).rejects.toMatchObject({ code: 'CREDITS_INVALID' });
  if (target.ended) return expect(ended).rejects.toMatchObject({ code: 'HOLD_NOT_OPEN' });
  target.ended = true;
  account.held -= hold.credits;
  if (used > 0) change(account, -used);
  expect(await ended).toBe(account.balance);
}

function change(account: ModelAccount, credits: number): void {
  account.balance += credits;
  account.entries.push(credits);
}

async function compare(ledger: Ledger, model: Model): Promise<void> {
  const accounts = await ledger.accounts();
  expect(accounts.map((account) => account.key).sort()).toEqual([...model.accounts.keys()].sort());
  for (const { key, balance, available } of accounts) {
    const account = model.accounts.get(key);
    expect({ balance, available }).toEqual({
      balance: account?.balance,
      available: account && account.balance - account.held,
    });
    expect(available).toBeGreaterThanOrEqual(0);
    const all = await ledger.entries({ key });
    const entries = all.slice(all.findLastIndex(({ type }) => type === 'opening'));
    expect(entries.map((entry) => entry.credits)).toEqual(account?.entries);
    expect(entries.map((entry) => entry.closingBalance - entry.openingBalance)).toEqual(account?.entries);
    expect(entries.slice(1).map((entry) => entry.openingBalance)).toEqual(
      entries.slice(0, -1).map((entry) => entry.closingBalance),
    );
    expect(entries.at(-1)?.closingBalance).toBe(balance);
  }
}

test('in any order of steps the ledger agrees with a simple model, and no more is spent than there is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
      const ledger = createMemoryLedger();
      const model: Model = { accounts: new Map(), holds: [] };
      for (const next of steps) {
        await take(next, ledger, model);
        await compare(ledger, model);
      }
    }),
    { numRuns: 300 },
  );
});
