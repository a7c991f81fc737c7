import type { LedgerEntry } from './ledger.ts';

/** What an entry says, before it has a place in the ledger and a time. */
export type NewEntry = Omit<LedgerEntry, 'id' | 'at' | 'openingBalance'>;

/** An entry as a ledger keeps it. Numbers in place of texts: in memory a million of these take 104 MB, whole entries 167 MB. */
export interface StoredEntry extends NewEntry {
  /** Its place in the ledger, from 1. */
  readonly number: number;
  /** In milliseconds since 1970. */
  readonly time: number;
}

/** The entry as it is shown: its id is its place, and its opening balance follows from the closing one. */
export function toLedgerEntry(stored: StoredEntry): LedgerEntry {
  const { number, key, type, credits, closingBalance, operation, time } = stored;
  const [openingBalance, at] = [closingBalance - credits, new Date(time).toISOString()];
  return { id: `entry-${number}`, key, type, credits, openingBalance, closingBalance, operation, at };
}

/** The place of an entry in the ledger, from its id; 0, which is before all entries, for any other text. */
export function entryNumber(id: string): number {
  return Number(/^entry-([0-9]+)$/.exec(id)?.[1] ?? 0);
}
