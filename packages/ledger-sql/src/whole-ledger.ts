import {
  entryNumber,
  type Ledger,
  type LedgerSnapshot,
  type NewAccount,
  requireCredits,
  requireValidLedger,
} from '@bgv-kit/sandbox';
import type { SqlSession, Work } from './database/driver.ts';
import { listEntries } from './database/list-entries.ts';
import { keysText, rowsText, type Statements } from './database/statements.ts';
import { addEntries } from './queue/draft.ts';
import type { WriteQueue } from './queue/write-queue.ts';

/** The methods that concern all accounts, or replace one. Each runs alone. */
export function wholeLedgerMethods(
  queue: WriteQueue,
): Omit<Ledger, 'find' | 'topUp' | 'amend' | 'hold' | 'charge' | 'release' | 'close'> {
  const { driver, sql, holds } = queue;
  const write = <Answer>(work: Work<Answer>) =>
    queue.job(() => driver.write(work, { lock: 'everything', change: 'ledger' }));
  const read = <Answer>(work: Work<Answer>) => queue.job(() => driver.read(work));
  return {
    async open(account) {
      requireCredits(account.credits);
      await write((session) => open(session, queue, account));
      const { credits, ...identity } = account;
      return { ...identity, balance: credits, available: credits };
    },
    accounts: () =>
      read(async (session) => {
        const rows = await session.all(sql.allAccounts);
        return rows.map(({ id, others, ...row }) => ({ ...row, available: row.balance - others - holds.heldOf(id) }));
      }),
    entries: (filter) => read((session) => listEntries(session, filter)),
    async begin(accounts) {
      requireAllCredits(accounts);
      await write(async (session) => {
        if ((await session.all(sql.anyAccount)).length === 0) await replaceAll(session, queue, accounts);
      });
    },
    async replaceAll(accounts) {
      requireAllCredits(accounts);
      await write((session) => replaceAll(session, queue, accounts));
    },
    snapshot: () =>
      write(async (session) => {
        const rows = await session.all(sql.allAccounts);
        const accounts = rows.map(({ id: _id, others: _others, ...account }) => account);
        return { accounts, entries: await listEntries(session) };
      }),
    async restore(snapshot) {
      requireValidLedger(snapshot);
      await write((session) => restore(session, sql, snapshot));
    },
    check: () =>
      queue.job(() =>
        driver.write(async (session) => session.run(sql.touchLedger), { lock: 'nothing', change: 'ledger' }),
      ),
  };
}

function requireAllCredits(accounts: readonly NewAccount[]): void {
  for (const { credits } of accounts) requireCredits(credits);
}

type Parts = Pick<WriteQueue, 'sql' | 'now'>;

/** Opens an account, and removes the one with its key first. */
async function open(session: SqlSession, parts: Parts, account: NewAccount): Promise<void> {
  const keys = keysText([account.key]);
  session.run(parts.sql.removeEntries, [keys]);
  session.run(parts.sql.removeAccounts, [keys]);
  await openAll(session, parts, [account]);
}

/** Removes everything and opens these accounts. */
async function replaceAll(session: SqlSession, parts: Parts, accounts: readonly NewAccount[]): Promise<void> {
  clear(session, parts.sql);
  // Of two with the same key the later one counts, as if they had been opened one after the other.
  await openAll(session, parts, [...new Map(accounts.map((account) => [account.key, account])).values()]);
}

/** Removes everything and writes a valid snapshot. */
async function restore(session: SqlSession, sql: Statements, { accounts, entries }: LedgerSnapshot): Promise<void> {
  clear(session, sql);
  const ids = idsByKey(await session.all(sql.addAccounts, [rowsText(accounts)]));
  const rows = entries.map(({ id, key, at, closingBalance, type, credits, operation }) => ({
    id: entryNumber(id),
    account: ids.get(key),
    type,
    credits,
    closing: closingBalance,
    operation,
    at: Date.parse(at),
  }));
  session.run(sql.restoreEntries, [rowsText(rows)]);
  session.run(sql.numberEntriesFrom, [rows.reduce((last, { id }) => Math.max(last, id), 0)]);
}

function clear(session: SqlSession, sql: Statements): void {
  session.run(sql.clearEntries);
  session.run(sql.clearAccounts);
  session.run(sql.numberEntriesFrom, [0]);
}

async function openAll(session: SqlSession, { sql, now }: Parts, accounts: readonly NewAccount[]): Promise<void> {
  if (accounts.length === 0) return;
  const rows = accounts.map(({ credits, ...identity }) => ({ ...identity, balance: credits }));
  const ids = idsByKey(await session.all(sql.addAccounts, [rowsText(rows)]));
  const at = now().getTime();
  const entries = accounts.flatMap(({ key, credits }) => {
    const account = ids.get(key);
    return account === undefined
      ? []
      : [{ account, type: 'opening' as const, credits, closing: credits, operation: null, at }];
  });
  addEntries(session, sql, entries);
}

function idsByKey(rows: readonly { readonly id: number; readonly key: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id, key }) => [key, id]));
}
