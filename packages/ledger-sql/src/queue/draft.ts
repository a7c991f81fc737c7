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
export type Draft = ReturnType<typeof createDraft>;

/** Begins a draft on accounts as they are now. */
export function createDraft(rows: readonly AccountRow[], holds: LocalHolds, now: () => Date) {
  const accounts = new Map(rows.map((row) => [row.key, row]));
  const changed = new Set<string>();
  const entries: NewEntry[] = [];
  const undo: (() => void)[] = [];
  const at = now().getTime();

  function put(row: AccountRow): AccountRow {
    accounts.set(row.key, row);
    changed.add(row.key);
    return row;
  }

  /** Credits without an open hold. */
  function availableOf({ id, balance, others }: AccountRow): number {
    return balance - others - holds.heldOf(id);
  }

  return {
    availableOf,
    find: (key: string): AccountRow | undefined => accounts.get(key),
    /** The account as the ledger's port has it. */
    accountOf(row: AccountRow): Account {
      const { key, role, access, dialect, balance } = row;
      return { key, role, access, dialect, balance, available: availableOf(row) };
    },
    /** Changes a balance and adds its entry. Returns the new balance. */
    enter(row: AccountRow, change: Pick<NewEntry, 'type' | 'credits' | 'operation'>): number {
      const closing = row.balance + change.credits;
      put({ ...row, balance: closing });
      entries.push({ account: row.id, ...change, closing, at });
      return closing;
    },
    amend: (row: AccountRow, amendment: Amendment) => put({ ...row, ...amendment }),
    /** Notes that a hold was opened, for `undo`. */
    opened(open: OpenHold): OpenHold {
      undo.push(() => holds.undoOpen(open));
      return open;
    },
    /** Notes that a hold has ended, for `undo`. */
    ended: (open: OpenHold) => void undo.push(() => holds.undoEnd(open)),
    write(session: SqlSession, sql: Statements) {
      const rows = [...changed].flatMap((key) => accounts.get(key) ?? []);
      if (rows.length > 0) session.run(sql.changeAccounts, [rowsText(rows)]);
      addEntries(session, sql, entries);
    },
    /** Undoes the changes of holds, when the batch has failed. */
    undo() {
      for (const step of undo.splice(0).reverse()) step();
    },
  };
}

/** Writes entries with the next numbers. */
export function addEntries(session: SqlSession, sql: Statements, entries: readonly NewEntry[]): void {
  if (entries.length === 0) return;
  session.run(sql.numberEntries, [entries.length]);
  session.run(sql.addEntries, [rowsText(entries), entries.length]);
}
