import { entryId, entryNumber } from './entry-id.ts';
import type { EntryFilter, LedgerEntry } from './ledger.ts';

/** A row as it is written: its id is its place, and its opening balance follows from the others. */
export interface NewRow extends Omit<LedgerEntry, 'id' | 'at' | 'openingBalance'> {
  readonly at: Date;
}

/** Every row of the books, in order. */
export interface RowStore {
  add(row: NewRow): void;
  /** Rows that a filter lets through, the oldest first. */
  list(filter?: EntryFilter): LedgerEntry[];
  /** Takes rows as they were once listed, in place of all. */
  restore(entries: readonly LedgerEntry[]): void;
  /** Forgets the rows of one account. */
  remove(key: string): void;
  clear(): void;
}

const types = ['opening', 'top-up', 'debit'] as const;
/** Numbers per row: its own, key, type, credits, closing balance, operation, time. */
const width = 7;

/**
 * Keeps rows as plain numbers, one after the other.
 *
 * @note A sandbox under load writes a row per call. As objects they would be the largest part of its memory, and the collector
 * would walk over all of them again and again.
 */
export function createRowStore(): RowStore {
  let numbers = new Float64Array(width * 1024);
  let length = 0;
  let count = 0;
  // Keys and operations are few; a row holds their places in this list. The first place is for "none".
  const names: (string | null)[] = [null];
  const places = new Map<string | null, number>([[null, 0]]);

  function placeOf(name: string | null): number {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  }

  function makeRoom(): void {
    if (length + width <= numbers.length) return;
    const larger = new Float64Array(numbers.length * 2);
    larger.set(numbers);
    numbers = larger;
  }

  function entryAt(start: number): LedgerEntry {
    const [number = 0, key = 0, type = 0, credits = 0, closingBalance = 0, operation = 0, at = 0] = numbers.subarray(
      start,
      start + width,
    );
    return {
      id: entryId(number),
      key: names[key] ?? '',
      type: types[type] ?? 'debit',
      credits,
      openingBalance: closingBalance - credits,
      closingBalance,
      operation: names[operation] ?? null,
      at: new Date(at).toISOString(),
    };
  }

  function starts(): number[] {
    return Array.from({ length: length / width }, (_, index) => index * width);
  }

  function add({ key, type, credits, closingBalance, operation, at }: NewRow): void {
    makeRoom();
    count += 1;
    const row = [count, placeOf(key), types.indexOf(type), credits, closingBalance, placeOf(operation), at.getTime()];
    numbers.set(row, length);
    length += width;
  }

  function clear(): void {
    numbers = new Float64Array(width * 1024);
    length = 0;
    count = 0;
  }

  return {
    add,
    clear,
    list: (filter = {}) =>
      starts()
        .filter(passing(filter, numbers, places))
        .slice(0, filter.limit)
        .map(entryAt),
    restore(entries) {
      clear();
      for (const entry of entries) {
        count = entryNumber(entry.id) - 1;
        add({ ...entry, at: new Date(entry.at) });
      }
    },
    remove(key) {
      const place = places.get(key);
      const kept = starts().filter((start) => numbers[start + 1] !== place);
      for (const [index, start] of kept.entries()) numbers.copyWithin(index * width, start, start + width);
      length = kept.length * width;
    },
  };
}

/** Whether the row that starts at a place passes a filter; a name that no row has is met by none. */
function passing(filter: EntryFilter, numbers: Float64Array, places: ReadonlyMap<string | null, number>) {
  const { key, type, operation, since, until, after } = filter;
  const placeOf = (name: string | undefined) => (name === undefined ? undefined : (places.get(name) ?? -1));
  const wanted = [
    { column: 1, value: placeOf(key) },
    { column: 2, value: type && types.indexOf(type) },
    { column: 5, value: placeOf(operation) },
  ].filter(({ value }) => value !== undefined);
  const first = after === undefined ? 0 : entryNumber(after);
  const [from, to] = [since?.getTime() ?? Number.NEGATIVE_INFINITY, until?.getTime() ?? Number.POSITIVE_INFINITY];
  return (start: number): boolean => {
    const [number = 0, at = 0] = [numbers[start], numbers[start + 6]];
    return (
      number > first && at >= from && at < to && wanted.every(({ column, value }) => numbers[start + column] === value)
    );
  };
}
