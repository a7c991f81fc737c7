import type { Account } from '@bgv-kit/sandbox';
import { type Dialect, statement } from './driver.ts';

/** An account as it is stored. A key that is opened again has another id. */
export interface AccountRow extends Omit<Account, 'available'> {
  readonly id: number;
  /** Credits in holds of other processes. */
  readonly others: number;
}

/** Every statement of the ledger and of the people. */
export type Statements = ReturnType<typeof statementsFor>;

/**
 * The statements, the same in each dialect.
 *
 * @note Rows are passed as one JSON object, `{"1":{...},"2":{...}}`: `json_each` reads its keys and values in both databases, and a
 * batch is one statement however many rows it has.
 */
export function statementsFor({ heldByOthers }: Dialect) {
  const columns = `id, key, role, access, dialect, balance, ${heldByOthers} AS others`;
  const wanted = "SELECT item.value ->> 'key' FROM json_each($1) AS item";
  return {
    findAccounts: statement<AccountRow>(`SELECT ${columns} FROM accounts WHERE key IN (${wanted})`),
    allAccounts: statement<AccountRow>(`SELECT ${columns} FROM accounts ORDER BY id`),
    anyAccount: statement<{ id: number }>('SELECT id FROM accounts LIMIT 1'),
    changeAccounts: statement(`UPDATE accounts
      SET balance = CAST(item.value ->> 'balance' AS bigint), role = item.value ->> 'role',
        access = item.value ->> 'access', dialect = item.value ->> 'dialect'
      FROM json_each($1) AS item WHERE accounts.id = CAST(item.value ->> 'id' AS bigint)`),
    addAccounts: statement<Pick<AccountRow, 'id' | 'key'>>(`INSERT INTO accounts (key, role, access, dialect, balance)
      SELECT item.value ->> 'key', item.value ->> 'role', item.value ->> 'access', item.value ->> 'dialect',
        CAST(item.value ->> 'balance' AS bigint)
      FROM json_each($1) AS item ORDER BY CAST(item.key AS bigint) RETURNING id, key`),
    removeEntries: statement(`DELETE FROM entries WHERE account IN (SELECT id FROM accounts WHERE key IN (${wanted}))`),
    removeAccounts: statement(`DELETE FROM accounts WHERE key IN (${wanted})`),
    clearEntries: statement('DELETE FROM entries'),
    clearAccounts: statement('DELETE FROM accounts'),
    numberEntries: statement('UPDATE books SET entries = entries + CAST($1 AS bigint)'),
    numberEntriesFrom: statement('UPDATE books SET entries = CAST($1 AS bigint)'),
    // Runs after `numberEntries`: the last entry has the number that `books` now holds.
    addEntries: statement(`INSERT INTO entries (id, account, type, credits, closing, operation, at)
      SELECT books.entries - CAST($2 AS bigint) + CAST(item.key AS bigint), ${entryColumns}
      FROM json_each($1) AS item CROSS JOIN books ORDER BY CAST(item.key AS bigint)`),
    restoreEntries: statement(`INSERT INTO entries (id, account, type, credits, closing, operation, at)
      SELECT CAST(item.value ->> 'id' AS bigint), ${entryColumns} FROM json_each($1) AS item`),
    touchLedger: statement('UPDATE books SET entries = entries'),
    allPeople: statement<{ person: string }>('SELECT person FROM people'),
    putPeople: statement(`INSERT INTO people (number, person)
      SELECT item.key, item.value ->> 'person' FROM json_each($1) AS item WHERE true
      ON CONFLICT (number) DO UPDATE SET person = excluded.person`),
    removePerson: statement<{ number: string }>('DELETE FROM people WHERE number = $1 RETURNING number'),
    clearPeople: statement('DELETE FROM people'),
    touchPeople: statement('UPDATE books SET people = people + 1'),
    peopleVersion: statement<{ people: number }>('SELECT people FROM books'),
  } as const;
}

const entryColumns = `CAST(item.value ->> 'account' AS bigint), item.value ->> 'type', CAST(item.value ->> 'credits' AS bigint),
  CAST(item.value ->> 'closing' AS bigint), item.value ->> 'operation', CAST(item.value ->> 'at' AS bigint)`;

/** Writes rows for a statement, numbered from 1. */
export function rowsText(rows: readonly object[]): string {
  return JSON.stringify(Object.fromEntries(rows.map((row, index) => [index + 1, row])));
}

/** Writes keys for a statement. */
export function keysText(keys: Iterable<string>): string {
  return rowsText(Array.from(keys, (key) => ({ key })));
}
