import { type EntryFilter, entryNumber, type LedgerEntry, type StoredEntry, toLedgerEntry } from '@bgv-kit/sandbox';
import { type SqlSession, type SqlValue, statement } from './driver.ts';

/** The entries that pass a filter, the oldest first. */
export async function listEntries(session: SqlSession, filter: EntryFilter = {}): Promise<LedgerEntry[]> {
  const { key, type, operation, since, until, after, limit = Number.MAX_SAFE_INTEGER } = filter;
  const conditions: readonly (readonly [text: string, value: SqlValue | undefined])[] = [
    ['accounts.key =', key],
    ['entries.type =', type],
    ['entries.operation =', operation],
    ['entries.at >=', since?.getTime()],
    ['entries.at <', until?.getTime()],
    ['entries.id >', after === undefined ? undefined : entryNumber(after)],
  ];
  const given = conditions.flatMap(([text, value]) => (value === undefined ? [] : [{ text, value }]));
  const where = given.map(({ text }, index) => `${text} $${index + 1}`).join(' AND ');
  // Each set of conditions is a statement of its own.
  const entries = statement<StoredEntry>(
    `SELECT entries.id AS number, accounts.key, type, credits, closing AS "closingBalance", operation, at AS time
    FROM entries JOIN accounts ON accounts.id = entries.account
    ${where && `WHERE ${where}`} ORDER BY entries.id LIMIT $${given.length + 1}`,
  );
  const rows = await session.all(entries, [...given.map(({ value }) => value), limit]);
  return rows.map(toLedgerEntry);
}
