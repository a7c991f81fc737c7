import { isKitError } from '@bgv-kit/spec';
import { StorageError } from './errors.ts';

/** Where a database is, as it may be shown: without user and password. */
export function databasePlace(url: string): string {
  if (!URL.canParse(url)) return 'the database';
  const { host, pathname } = new URL(url);
  return `${host || 'localhost'}${decodeURIComponent(pathname)}`;
}

/** What a person can do about a database that refuses us, by PostgreSQL's and Node's own codes. */
const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nobody listens there: start the database, or correct host and port',
  ENOTFOUND: 'The host is not known: correct its name',
  '28P01': 'User or password is wrong',
  '28000': 'This user may not come in',
  '3D000': 'There is no such database: create it, or correct its name',
  '42501': 'This user may not make a schema: let the owner run CREATE SCHEMA bgv_sandbox AUTHORIZATION for it',
  '25006': 'The database takes no writes: name one that does',
};

/** Says why books in PostgreSQL could not be opened, without what the URL or the database says. */
export function explainStart(failure: unknown, url: string): Error {
  if (isKitError(failure)) return failure;
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  const remedy = remedies[code] ?? 'Check that the database runs and that the URL is right';
  return new StorageError(
    'DATABASE_UNUSABLE',
    `The books in PostgreSQL at ${databasePlace(url)} cannot be opened${code && ` (${code})`}. ${remedy} (--database-url or DATABASE_URL).`,
    // An address that cannot be read is quoted by whoever could not read it.
    URL.canParse(url) ? { cause: failure } : {},
  );
}
