import { isKitError } from '@bgv-kit/spec';
import { StorageError } from '../errors.ts';

/** Where a database is, as it may be shown: without user and password. */
export function databasePlace(url: string): string {
  if (!URL.canParse(url)) return 'the database';
  const { host, pathname } = new URL(url);
  return `${host || 'localhost'}${decodeURIComponent(pathname)}`;
}

/** What to do about a database that cannot be opened, by the codes of PostgreSQL and Node. */
const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No server listens there: start the database, or correct host and port',
  ENOTFOUND: 'The host is not known: correct its name',
  '28P01': 'User or password is wrong',
  '28000': 'This user is not allowed to connect',
  '3D000': 'There is no such database: create it, or correct its name',
  '42501': 'This user may not make a schema: let the owner run CREATE SCHEMA bgv_sandbox AUTHORIZATION for it',
  '25006': 'The database is read-only: name one that takes writes',
};

/** Explains why a ledger in PostgreSQL could not be opened, without the URL and without the database's own message. */
export function explainFailure(failure: unknown, url: string): Error {
  if (isKitError(failure)) return failure;
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  const remedy = remedies[code] ?? 'Check that the database runs and that the URL is right';
  return new StorageError(
    'DATABASE_UNUSABLE',
    `The ledger in PostgreSQL at ${databasePlace(url)} cannot be opened${code && ` (${code})`}. ${remedy} (--database-url or DATABASE_URL).`,
    // The cause of a URL that cannot be parsed quotes it.
    URL.canParse(url) ? { cause: failure } : {},
  );
}
