import type { Account, Amendment, LedgerEntry } from '@bgv-kit/sandbox';
import type { OpenHold, OwnHolds } from './own-holds.ts';
import type { SqlSession } from './sql-driver.ts';
import { type AccountRow, rowsText, type Statements } from './statements.ts';

/** An entry that is not numbered yet. */
export interface NewEntry extends Pick<LedgerEntry, 'type' | 'credits' | 'operation'> {
  readonly account: number;
  readonly closing: number;
  readonly at: number;
}

/** What a batch has decided and not yet written. Each step decides on what the steps before it left. */
export interface Draft {
  /** The account of a key; undefined when nobody has it. */
  find(key: string): AccountRow | undefined;
  /** What it looks like to a caller. */
  accountOf(row: AccountRow): Account;
  /** Credits that nobody holds. */
  availableOf(row: AccountRow): number;
  /** Changes a balance, with its row. Answers the new balance. */
  enter(row: AccountRow, change: Pick<NewEntry, 'type' | 'credits' | 'operation'>): number;
  amend(row: AccountRow, amendment: Amendment): AccountRow;
  /** Says how to take back what was done to holds. */
  opened(open: OpenHold): OpenHold;
  ended(open: OpenHold): void;
  write(session: SqlSession, sql: Statements): void;
  /** Takes back what was done to holds: the batch has failed. */
  undo(): void;
}

/** Begins a draft over accounts as they are now. */
export function createDraft(rows: readonly AccountRow[], holds: OwnHolds, now: () => Date): Draft {
  const accounts = new Map(rows.map((row) => [row.key, row]));
  const changed = new Set<string>();
  const entries: NewEntry[] = [];
  const opened: OpenHold[] = [];
  const ended: OpenHold[] = [];
  const at = now().getTime();

  function put(row: AccountRow): AccountRow {
    accounts.set(row.key, row);
    changed.add(row.key);
    return row;
  }

  function availableOf({ id, balance, others }: AccountRow): number {
    return balance - others - holds.heldOf(id);
  }

  return {
    find: (key) => accounts.get(key),
    availableOf,
    accountOf(row) {
      const { key, role, access, dialect, balance } = row;
      return { key, role, access, dialect, balance, available: availableOf(row) };
    },
    enter(row, change) {
      const closing = row.balance + change.credits;
      put({ ...row, balance: closing });
      entries.push({ account: row.id, ...change, closing, at });
      return closing;
    },
    amend: (row, amendment) => put({ ...row, ...amendment }),
    opened(open) {
      opened.push(open);
      return open;
    },
    ended: (open) => void ended.push(open),
    write(session, sql) {
      if (changed.size > 0) {
        session.run(sql.changeAccounts, [rowsText([...changed].flatMap((key) => accounts.get(key) ?? []))]);
      }
      addEntries(session, sql, entries);
    },
    undo() {
      ended.forEach(holds.unend);
      opened.forEach(holds.unopen);
    },
  };
}

/** Writes entries, with the numbers that come next. */
export function addEntries(session: SqlSession, sql: Statements, entries: readonly NewEntry[]): void {
  if (entries.length === 0) return;
  session.run(sql.numberEntries, [entries.length]);
  session.run(sql.addEntries, [rowsText(entries), entries.length]);
}
