import type { Account, Amendment, LedgerEntry } from '@bgv-kit/sandbox';
import type { SqlSession } from '../database/driver.ts';
import { type AccountRow, rowsText, type Statements } from '../database/statements.ts';
import type { LocalHolds, OpenHold } from './local-holds.ts';

/** An entry without a number yet. */
export interface NewEntry extends Pick<LedgerEntry, 'type' | 'credits' | 'operation'> {
  readonly account: number;
  readonly closing: number;
  readonly at: number;
}

/** What a batch has decided and not yet written. Each step decides on the result of the steps before it. */
export interface Draft {
  /** The account of a key; undefined when there is none. */
  find(key: string): AccountRow | undefined;
  /** The account as the ledger's port has it. */
  accountOf(row: AccountRow): Account;
  /** Credits without an open hold. */
  availableOf(row: AccountRow): number;
  /** Changes a balance and adds its entry. Returns the new balance. */
  enter(row: AccountRow, change: Pick<NewEntry, 'type' | 'credits' | 'operation'>): number;
  amend(row: AccountRow, amendment: Amendment): AccountRow;
  /** Notes that a hold was opened, for `undo`. */
  opened(open: OpenHold): OpenHold;
  /** Notes that a hold has ended, for `undo`. */
  ended(open: OpenHold): void;
  write(session: SqlSession, sql: Statements): void;
  /** Undoes the changes of holds, when the batch has failed. */
  undo(): void;
}

/** Begins a draft on accounts as they are now. */
export function createDraft(rows: readonly AccountRow[], holds: LocalHolds, now: () => Date): Draft {
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
      ended.forEach(holds.undoEnd);
      opened.forEach(holds.undoOpen);
    },
  };
}

/** Writes entries with the next numbers. */
export function addEntries(session: SqlSession, sql: Statements, entries: readonly NewEntry[]): void {
  if (entries.length === 0) return;
  session.run(sql.numberEntries, [entries.length]);
  session.run(sql.addEntries, [rowsText(entries), entries.length]);
}
