import { type EntryFilter, entryId, entryNumber, type LedgerEntry } from '@bgv-kit/sandbox';
import type { SqlSession, SqlValue, Statement } from './driver.ts';
import type { EntryRow } from './statements.ts';

/** The entries that pass a filter, the oldest first. */
export async function listEntries(session: SqlSession, filter: EntryFilter = {}): Promise<LedgerEntry[]> {
  const { statement, values } = entriesStatement(filter);
  return (await session.all(statement, values)).map(({ id, key, type, credits, closing, operation, at }) => ({
    id: entryId(id),
    key,
    type,
    credits,
    openingBalance: closing - credits,
    closingBalance: closing,
    operation,
    at: new Date(at).toISOString(),
  }));
}

/** Each set of conditions is a statement of its own, which is named after them. */
function entriesStatement({ key, type, operation, since, until, after, limit }: EntryFilter) {
  const conditions: readonly (readonly [name: string, text: string, value: SqlValue | undefined])[] = [
    ['key', 'accounts.key =', key],
    ['type', 'entries.type =', type],
    ['operation', 'entries.operation =', operation],
    ['since', 'entries.at >=', since?.getTime()],
    ['until', 'entries.at <', until?.getTime()],
    ['after', 'entries.id >', after === undefined ? undefined : entryNumber(after)],
  ];
  const given = conditions.flatMap(([name, text, value]) => (value === undefined ? [] : [{ name, text, value }]));
  const where = given.map(({ text }, index) => `${text} $${index + 1}`).join(' AND ');
  const statement: Statement<EntryRow> = {
    name: ['entries', ...given.map(({ name }) => name), ...(limit === undefined ? [] : ['limit'])].join('_'),
    text: `SELECT entries.id, accounts.key, type, credits, closing, operation, at
      FROM entries JOIN accounts ON accounts.id = entries.account
      ${where && `WHERE ${where}`} ORDER BY entries.id ${limit === undefined ? '' : `LIMIT $${given.length + 1}`}`,
  };
  return { statement, values: [...given.map(({ value }) => value), ...(limit === undefined ? [] : [limit])] };
}
