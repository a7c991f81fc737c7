import type { Dialect } from './dialect.ts';

/**
 * What makes a database of version n - 1 one of version n, oldest first. One that has been released is never changed again.
 *
 * @note An account that is opened anew is a new row with a new id: a hold of the old one cannot touch it. `books` has one row:
 * how many entries were ever numbered, and how often people were changed. Times are milliseconds since 1970.
 */
export const migrations: readonly ((dialect: Dialect) => readonly string[])[] = [
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
