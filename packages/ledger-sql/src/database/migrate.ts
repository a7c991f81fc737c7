import { StorageError } from '../errors.ts';
import type { Dialect } from './driver.ts';

/** Runs a statement that is used once, and returns its rows. */
export type RunText = (text: string) => Promise<readonly unknown[]> | readonly unknown[];

/**
 * Brings a database to this kit's version. It is called within a transaction that no other process can be in.
 *
 * @throws StorageError `DATA_NEWER` when a newer kit has written the database.
 */
export async function migrate(run: RunText, dialect: Dialect): Promise<void> {
  await run('CREATE TABLE IF NOT EXISTS versions (version bigint PRIMARY KEY, made_at bigint NOT NULL)');
  const versions = await run('SELECT version FROM versions');
  if (versions.length > migrations.length) {
    throw new StorageError(
      'DATA_NEWER',
      `The ledger is of version ${versions.length}, and this bgv knows ${migrations.length}. Use the bgv that wrote it, or another place for the ledger.`,
    );
  }
  for (const [index, statements] of [...migrations.entries()].slice(versions.length)) {
    for (const text of statements(dialect)) await run(text);
    await run(`INSERT INTO versions (version, made_at) VALUES (${index + 1}, ${Date.now()})`);
  }
}

/**
 * Each makes a database of version n out of one of version n - 1, the oldest first. A migration that was released never changes.
 *
 * @note An account that is opened again is a new row with a new id: a hold on the old one cannot touch it. `books` has one row:
 * how many entries were ever numbered, and how often people were changed. Times are milliseconds since 1970.
 */
const migrations: readonly ((dialect: Dialect) => readonly string[])[] = [
  ({ id, identity, ownTables }) => [
    `CREATE TABLE accounts (
      id ${identity},
      key text NOT NULL UNIQUE,
      role text NOT NULL,
      access text NOT NULL,
      dialect text NOT NULL,
      balance bigint NOT NULL CHECK (balance >= 0)
    )`,
    `CREATE TABLE entries (
      id ${id} PRIMARY KEY,
      account bigint NOT NULL,
      type text NOT NULL,
      credits bigint NOT NULL,
      closing bigint NOT NULL,
      operation text,
      at bigint NOT NULL
    )`,
    'CREATE INDEX entries_of_account ON entries (account, id)',
    'CREATE TABLE people (number text PRIMARY KEY, person text NOT NULL)',
    'CREATE TABLE books (one bigint PRIMARY KEY CHECK (one = 1), entries bigint NOT NULL, people bigint NOT NULL)',
    'INSERT INTO books (one, entries, people) VALUES (1, 0, 0)',
    ...ownTables,
  ],
];
