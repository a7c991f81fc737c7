import { entryNumber, type LedgerSnapshot, type NewAccount } from '@bgv-kit/sandbox';
import { addEntries } from './draft.ts';
import type { SqlSession } from './sql-driver.ts';
import { accountToAdd, keysText, rowsText, type Statements } from './statements.ts';

/** What the books as a whole are written with. */
export interface WholeParts {
  readonly sql: Statements;
  readonly now: () => Date;
}

/** Opens an account in place of the one with its key. */
export async function open(session: SqlSession, { sql, now }: WholeParts, account: NewAccount): Promise<void> {
  const keys = keysText([account.key]);
  session.run(sql.removeEntries, [keys]);
  session.run(sql.removeAccounts, [keys]);
  await openAll(session, { sql, now }, [account]);
}

/** Opens accounts when there are none. */
export async function begin(session: SqlSession, parts: WholeParts, accounts: readonly NewAccount[]): Promise<void> {
  if ((await session.all(parts.sql.anyAccount)).length === 0) await replaceAll(session, parts, accounts);
}

/** Opens accounts in place of all. */
export async function replaceAll(
  session: SqlSession,
  parts: WholeParts,
  accounts: readonly NewAccount[],
): Promise<void> {
  clear(session, parts);
  // Of two with the same key the later one counts, as if they had been opened one after the other.
  await openAll(session, parts, [...new Map(accounts.map((account) => [account.key, account])).values()]);
}

/** Takes sound books in place of all. */
export async function restore(session: SqlSession, parts: WholeParts, ledger: LedgerSnapshot): Promise<void> {
  const { sql } = parts;
  clear(session, parts);
  const ids = idsByKey(await session.all(sql.addAccounts, [rowsText(ledger.accounts)]));
  const rows = ledger.entries.map(({ id, key, at, closingBalance, type, credits, operation }) => ({
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

function clear(session: SqlSession, { sql }: WholeParts): void {
  session.run(sql.clearEntries);
  session.run(sql.clearAccounts);
  session.run(sql.numberEntriesFrom, [0]);
}

async function openAll(session: SqlSession, { sql, now }: WholeParts, accounts: readonly NewAccount[]): Promise<void> {
  if (accounts.length === 0) return;
  const ids = idsByKey(await session.all(sql.addAccounts, [rowsText(accounts.map(accountToAdd))]));
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
