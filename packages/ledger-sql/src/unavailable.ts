import { isKitError } from '@bgv-kit/spec';
import { StorageError } from './errors.ts';

/** What is said of books that cannot be reached. It quotes nothing: a database's own words may name a key or an address. */
export function unavailable(cause: unknown): Error {
  if (isKitError(cause)) return cause;
  return new StorageError(
    'LEDGER_UNAVAILABLE',
    'The books cannot be read or written just now, and nothing was charged. Look after the database or the disk; the sandbox goes on by itself.',
    { cause },
  );
}

/** What is said to whoever comes after the end. */
export function closed(): StorageError {
  return new StorageError('LEDGER_UNAVAILABLE', 'The books are closed. Start the sandbox again.');
}
