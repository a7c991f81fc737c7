import type { Amendment, Hold, Ledger, NewAccount } from '@bgv-kit/sandbox';
import fc from 'fast-check';
import { expect } from 'vitest';

/** The expected state of an account. */
interface ModelAccount {
  readonly amended: Required<Amendment>;
  readonly balance: number;
  readonly held: number;
  /** The credits of its entries. */
  readonly entries: readonly number[];
}

interface ModelHold {
  readonly hold: Hold;
  readonly account: ModelAccountBox;
  ended: boolean;
}

/** A key that is opened again has a new account. */
interface ModelAccountBox {
  now: ModelAccount;
}

/** The expected state of the ledger. */
export interface Model {
  readonly accounts: Map<string, ModelAccountBox>;
  readonly holds: ModelHold[];
}

/** An empty ledger. */
export function emptyModel(): Model {
  return { accounts: new Map(), holds: [] };
}

const keys = ['key-a', 'key-b'];
const key = fc.constantFrom(...keys, 'unknown-key');
const credits = fc.nat({ max: 6 });
const which = fc.nat();
const amendment = fc.record({
  role: fc.constantFrom('one', 'other'),
  access: fc.constantFrom('active' as const, 'revoked' as const),
  dialect: fc.constantFrom('both' as const, 'left' as const),
});

/** A random step. */
export const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), key: fc.constantFrom(...keys), credits }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('hold' as const), key, credits }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('charge' as const), which, credits }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('release' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('topUp' as const), key, credits }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('amend' as const), key, amendment }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replaceAll' as const), credits }) },
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Begins a step in the ledger, and takes it in the model; settles when the two have been compared. */
export function take(next: Step, ledger: Ledger, model: Model): Promise<void> {
  switch (next.do) {
    case 'open':
      return opened(ledger.open(accountOf(next.key, next.credits)), next, model);
    case 'replaceAll': {
      model.accounts.clear();
      return opened(ledger.replaceAll([accountOf('key-a', next.credits)]), { ...next, key: 'key-a' }, model);
    }
    case 'hold':
      return takeHold(next, ledger, model);
    case 'topUp':
      return takeTopUp(next, ledger, model);
    case 'amend':
      return takeAmend(next, ledger, model);
    default:
      return endHold(next, ledger, model);
  }
}

/** Ends all holds, as the death of the process does. */
export function crash(model: Model): void {
  for (const target of model.holds) end(target);
}

/** Compares the ledger with the model, account by account and entry by entry. */
export async function compare(ledger: Ledger, model: Model): Promise<void> {
  const accounts = await ledger.accounts();
  expect(accounts.map((account) => account.key).sort()).toEqual([...model.accounts.keys()].sort());
  const all = await ledger.entries();
  const numbers = all.map(({ id }) => Number(id.slice('entry-'.length)));
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  for (const { key, balance, available, ...amended } of accounts) {
    const want = model.accounts.get(key)?.now;
    expect({ balance, available, amended }).toEqual({
      balance: want?.balance,
      available: want && want.balance - want.held,
      amended: want?.amended,
    });
    expect(available).toBeGreaterThanOrEqual(0);
    const own = all.filter((entry) => entry.key === key);
    expect(own.map((entry) => entry.credits)).toEqual(want?.entries);
    expect(own.map((entry) => entry.closingBalance - entry.openingBalance)).toEqual(want?.entries);
    expect(own.slice(1).map((entry) => entry.openingBalance)).toEqual(
      own.slice(0, -1).map((entry) => entry.closingBalance),
    );
    expect(own.at(-1)?.closingBalance).toBe(balance);
  }
}

async function opened(
  done: Promise<unknown>,
  { key, credits }: { readonly key: string; readonly credits: number },
  model: Model,
): Promise<void> {
  const amended = { role: 'test', access: 'active', dialect: 'both' } as const;
  model.accounts.set(key, { now: { amended, balance: credits, held: 0, entries: [credits] } });
  await done;
}

async function takeTopUp({ key, credits }: StepOf<'topUp'>, ledger: Ledger, model: Model): Promise<void> {
  const account = model.accounts.get(key);
  if (account !== undefined) change(account, credits);
  const want = account?.now.balance;
  expect(await ledger.topUp(key, credits)).toBe(want);
}

async function takeAmend({ key, amendment }: StepOf<'amend'>, ledger: Ledger, model: Model): Promise<void> {
  const account = model.accounts.get(key);
  if (account !== undefined) account.now = { ...account.now, amended: { ...account.now.amended, ...amendment } };
  const want = account?.now;
  const got = await ledger.amend(key, amendment);
  expect(got).toEqual(want && { key, ...want.amended, balance: want.balance, available: want.balance - want.held });
}

async function takeHold({ key, credits }: StepOf<'hold'>, ledger: Ledger, model: Model): Promise<void> {
  const account = model.accounts.get(key);
  const covered = account !== undefined && account.now.balance - account.now.held >= credits;
  if (covered) account.now = { ...account.now, held: account.now.held + credits };
  const hold = await ledger.hold(key, credits, 'pull');
  expect(hold !== undefined).toBe(covered);
  if (hold !== undefined && account !== undefined) model.holds.push({ hold, account, ended: false });
}

async function endHold(next: StepOf<'charge'> | StepOf<'release'>, ledger: Ledger, model: Model): Promise<void> {
  const target = model.holds[next.which % Math.max(1, model.holds.length)];
  if (target === undefined) return;
  const { hold, account } = target;
  const used = next.do === 'charge' ? next.credits : 0;
  const done = next.do === 'charge' ? ledger.charge(hold, used) : ledger.release(hold);
  if (used > hold.credits) return expect(done).rejects.toMatchObject({ code: 'CREDITS_INVALID' });
  if (target.ended) return expect(done).rejects.toMatchObject({ code: 'HOLD_NOT_OPEN' });
  end(target);
  if (used > 0) change(account, -used);
  // A hold on a replaced account ends without an entry; the balance that it resolves to is not compared.
  const present = model.accounts.get(hold.key) === account;
  const want = account.now.balance;
  const balance = await done;
  if (present) expect(balance).toBe(want);
}

function end(target: ModelHold): void {
  if (target.ended) return;
  target.ended = true;
  const { now } = target.account;
  target.account.now = { ...now, held: now.held - target.hold.credits };
}

function change(account: ModelAccountBox, credits: number): void {
  const { now } = account;
  account.now = { ...now, balance: now.balance + credits, entries: [...now.entries, credits] };
}

type StepOf<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

function accountOf(key: string, credits: number): NewAccount {
  return { key, credits, role: 'test', access: 'active', dialect: 'both' };
}
