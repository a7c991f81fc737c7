import { holdNotOpen, requireCredits, requireHeld } from './checks.ts';
import { createEntryStore, type EntryStore } from './entry-store.ts';
import type { Account, Hold, Ledger, NewAccount } from './ledger.ts';
import type { NewEntry } from './stored-entry.ts';
import { requireValidLedger } from './valid-ledger.ts';

/** A ledger that lives as long as the process. Each method runs to its end without yielding, which makes it atomic. */
export function createMemoryLedger({ now = () => new Date() } = {}): Ledger {
  const state: State = { accounts: new Map(), holds: new Map(), entries: createEntryStore(), now };
  return {
    ...accountMethods(state),
    ...holdMethods(state),
    ...stateMethods(state),
    entries: async (filter) => state.entries.list(filter),
    async check() {},
    async close() {},
  };
}

interface StoredAccount {
  identity: Omit<Account, 'balance' | 'available'>;
  balance: number;
  /** Credits in open holds. */
  held: number;
}

interface State {
  readonly accounts: Map<string, StoredAccount>;
  /** By the id of the hold, the account that it was made on. When its key is opened again meanwhile, it ends without an entry. */
  readonly holds: Map<string, StoredAccount>;
  readonly entries: EntryStore;
  readonly now: () => Date;
}

function accountMethods(state: State): Pick<Ledger, 'open' | 'find' | 'accounts' | 'topUp' | 'amend'> {
  const { accounts } = state;
  return {
    async open(account) {
      return toAccount(open(state, account));
    },
    async find(key) {
      const account = accounts.get(key);
      return account && toAccount(account);
    },
    async accounts() {
      return [...accounts.values()].map(toAccount);
    },
    async topUp(key, credits) {
      requireCredits(credits);
      const account = accounts.get(key);
      if (account === undefined) return undefined;
      requireCredits(account.balance + credits);
      return record(state, account, { type: 'top-up', credits, operation: null });
    },
    async amend(key, amendment) {
      const account = accounts.get(key);
      if (account === undefined) return undefined;
      account.identity = { ...account.identity, ...amendment };
      return toAccount(account);
    },
  };
}

function holdMethods(state: State): Pick<Ledger, 'hold' | 'charge' | 'release'> {
  const { accounts, holds } = state;
  let count = 0;
  const end = (hold: Hold): StoredAccount => {
    const account = holds.get(hold.id);
    if (account === undefined) throw holdNotOpen(hold.id);
    holds.delete(hold.id);
    account.held -= hold.credits;
    return account;
  };
  return {
    async hold(key, credits, operation) {
      requireCredits(credits);
      const account = accounts.get(key);
      if (account === undefined || account.balance - account.held < credits) return undefined;
      count += 1;
      const hold = { id: `hold-${count}`, key, credits, operation };
      holds.set(hold.id, account);
      account.held += credits;
      return hold;
    },
    async charge(hold, credits) {
      requireHeld(hold, credits);
      const account = end(hold);
      if (credits === 0) return account.balance;
      return record(state, account, { type: 'debit', credits: -credits, operation: hold.operation });
    },
    async release(hold) {
      return end(hold).balance;
    },
  };
}

function stateMethods(state: State): Pick<Ledger, 'begin' | 'replaceAll' | 'snapshot' | 'restore'> {
  const { accounts, entries } = state;
  const replaceAll = async (others: readonly NewAccount[]) => {
    accounts.clear();
    entries.clear();
    for (const account of others) open(state, account);
  };
  return {
    async begin(first) {
      if (accounts.size === 0) await replaceAll(first);
    },
    replaceAll,
    async snapshot() {
      const balances = [...accounts.values()].map(({ identity, balance }) => ({ ...identity, balance }));
      return { accounts: balances, entries: entries.list() };
    },
    async restore(snapshot) {
      requireValidLedger(snapshot);
      accounts.clear();
      for (const { balance, ...identity } of snapshot.accounts) {
        accounts.set(identity.key, { identity, balance, held: 0 });
      }
      entries.restore(snapshot.entries);
    },
  };
}

function open(state: State, { credits, ...identity }: NewAccount): StoredAccount {
  requireCredits(credits);
  const account: StoredAccount = { identity, balance: 0, held: 0 };
  if (state.accounts.has(identity.key)) state.entries.remove(identity.key);
  state.accounts.set(identity.key, account);
  record(state, account, { type: 'opening', credits, operation: null });
  return account;
}

/** Changes a balance and writes the entry, unless the account was replaced meanwhile. Returns the new balance. */
function record(state: State, account: StoredAccount, change: Pick<NewEntry, 'type' | 'credits' | 'operation'>) {
  const { key } = account.identity;
  account.balance += change.credits;
  const closingBalance = account.balance;
  if (state.accounts.get(key) === account) state.entries.add({ key, ...change, closingBalance }, state.now().getTime());
  return closingBalance;
}

function toAccount({ identity, balance, held }: StoredAccount): Account {
  return { ...identity, balance, available: balance - held };
}
