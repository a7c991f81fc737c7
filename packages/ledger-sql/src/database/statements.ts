import type { Account, LedgerEntry, NewAccount } from '@bgv-kit/sandbox';
import type { Dialect, Statement } from './driver.ts';

/** An account as it is stored. A key that is opened again has another id. */
export interface AccountRow extends Omit<Account, 'available'> {
  readonly id: number;
  /** Credits in holds of other processes. */
  readonly others: number;
}

/** An entry as it is stored; `at` in milliseconds since 1970. */
export interface EntryRow extends Pick<LedgerEntry, 'key' | 'type' | 'credits' | 'operation'> {
  readonly id: number;
  readonly closing: number;
  readonly at: number;
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
    findAccounts: statement<AccountRow>('find_accounts', `SELECT ${columns} FROM accounts WHERE key IN (${wanted})`),
    allAccounts: statement<AccountRow>('all_accounts', `SELECT ${columns} FROM accounts ORDER BY id`),
    anyAccount: statement<{ id: number }>('any_account', 'SELECT id FROM accounts LIMIT 1'),
    changeAccounts: statement(
      'change_accounts',
      `UPDATE accounts SET balance = CAST(item.value ->> 'balance' AS bigint), role = item.value ->> 'role',
        access = item.value ->> 'access', dialect = item.value ->> 'dialect'
      FROM json_each($1) AS item WHERE accounts.id = CAST(item.value ->> 'id' AS bigint)`,
    ),
    addAccounts: statement<Pick<AccountRow, 'id' | 'key'>>(
      'add_accounts',
      `INSERT INTO accounts (key, role, access, dialect, balance)
      SELECT item.value ->> 'key', item.value ->> 'role', item.value ->> 'access', item.value ->> 'dialect',
        CAST(item.value ->> 'balance' AS bigint)
      FROM json_each($1) AS item ORDER BY CAST(item.key AS bigint) RETURNING id, key`,
    ),
    removeEntries: statement(
      'remove_entries',
      `DELETE FROM entries WHERE account IN (SELECT id FROM accounts WHERE key IN (${wanted}))`,
    ),
    removeAccounts: statement('remove_accounts', `DELETE FROM accounts WHERE key IN (${wanted})`),
    clearEntries: statement('clear_entries', 'DELETE FROM entries'),
    clearAccounts: statement('clear_accounts', 'DELETE FROM accounts'),
    numberEntries: statement('number_entries', 'UPDATE books SET entries = entries + CAST($1 AS bigint)'),
    numberEntriesFrom: statement('number_entries_from', 'UPDATE books SET entries = CAST($1 AS bigint)'),
    // Runs after `numberEntries`: the last entry has the number that `books` now holds.
    addEntries: statement(
      'add_entries',
      `INSERT INTO entries (id, account, type, credits, closing, operation, at)
      SELECT books.entries - CAST($2 AS bigint) + CAST(item.key AS bigint), ${entryColumns}
      FROM json_each($1) AS item CROSS JOIN books ORDER BY CAST(item.key AS bigint)`,
    ),
    restoreEntries: statement(
      'restore_entries',
      `INSERT INTO entries (id, account, type, credits, closing, operation, at)
      SELECT CAST(item.value ->> 'id' AS bigint), ${entryColumns} FROM json_each($1) AS item`,
    ),
    touchLedger: statement('touch_ledger', 'UPDATE books SET entries = entries'),
    allPeople: statement<{ person: string }>('all_people', 'SELECT person FROM people'),
    putPeople: statement(
      'put_people',
      `INSERT INTO people (number, person) SELECT item.key, item.value ->> 'person' FROM json_each($1) AS item WHERE true
      ON CONFLICT (number) DO UPDATE SET person = excluded.person`,
    ),
    removePerson: statement<{ number: string }>(
      'remove_person',
      'DELETE FROM people WHERE number = $1 RETURNING number',
    ),
    clearPeople: statement('clear_people', 'DELETE FROM people'),
    touchPeople: statement('touch_people', 'UPDATE books SET people = people + 1'),
    peopleVersion: statement<{ people: number }>('people_version', 'SELECT people FROM books'),
  } as const;
}

const entryColumns = `CAST(item.value ->> 'account' AS bigint), item.value ->> 'type', CAST(item.value ->> 'credits' AS bigint),
  CAST(item.value ->> 'closing' AS bigint), item.value ->> 'operation', CAST(item.value ->> 'at' AS bigint)`;

function statement<Row = never>(name: string, text: string): Statement<Row> {
  return { name, text };
}

/** Writes rows for a statement, numbered from 1. */
export function rowsText(rows: readonly object[]): string {
  return JSON.stringify(Object.fromEntries(rows.map((row, index) => [index + 1, row])));
}

/** Writes keys for a statement. */
export function keysText(keys: Iterable<string>): string {
  return rowsText(Array.from(keys, (key) => ({ key })));
}

/** The row of an account that is to be added, with its opening balance. */
export function accountToAdd({ credits, ...identity }: NewAccount) {
  return { ...identity, balance: credits };
}
