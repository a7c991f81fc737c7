import type { EntryFilter, LedgerEntry } from './ledger.ts';
import { entryNumber, type NewEntry, type StoredEntry, toLedgerEntry } from './stored-entry.ts';

/** The entries of a ledger, in order. */
export type EntryStore = ReturnType<typeof createEntryStore>;

/** Makes an empty store. */
export function createEntryStore() {
  let stored: StoredEntry[] = [];
  let last = 0;
  const add = ({ key, type, credits, closingBalance, operation }: NewEntry, time: number): void => {
    last += 1;
    stored.push({ number: last, key, type, credits, closingBalance, operation, time });
  };
  const clear = (): void => {
    stored = [];
    last = 0;
  };
  return {
    /** @param time - In milliseconds since 1970. */
    add,
    clear,
    /** Entries that pass a filter, the oldest first. */
    list: (filter: EntryFilter = {}): LedgerEntry[] => pageOf(stored, filter).map(toLedgerEntry),
    /** Replaces all entries with those of a snapshot. */
    restore(entries: readonly LedgerEntry[]): void {
      clear();
      for (const entry of entries) {
        last = entryNumber(entry.id) - 1;
        add(entry, Date.parse(entry.at));
      }
    },
    /** Removes the entries of one account. */
    remove(key: string): void {
      stored = stored.filter((entry) => entry.key !== key);
    },
  };
}

function pageOf(stored: readonly StoredEntry[], filter: EntryFilter): StoredEntry[] {
  const { limit = Number.POSITIVE_INFINITY } = filter;
  const passes = passing(filter);
  const page: StoredEntry[] = [];
  for (const entry of stored) {
    if (page.length >= limit) break;
    if (passes(entry)) page.push(entry);
  }
  return page;
}

function passing({ key, type, operation, since, until, after }: EntryFilter): (entry: StoredEntry) => boolean {
  const first = entryNumber(after ?? '');
  const [from, to] = [since?.getTime() ?? Number.NEGATIVE_INFINITY, until?.getTime() ?? Number.POSITIVE_INFINITY];
  return (entry) =>
    entry.number > first &&
    entry.time >= from &&
    entry.time < to &&
    (key === undefined || entry.key === key) &&
    (type === undefined || entry.type === type) &&
    (operation === undefined || entry.operation === operation);
}
