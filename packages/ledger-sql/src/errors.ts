import { isKitError, KitError } from '@bgv-kit/spec';

/** Every mistake around a stored ledger. */
export type StorageErrorCode =
  | 'OPTION_INVALID'
  | 'DATA_IN_USE'
  | 'DATA_UNUSABLE'
  | 'DATA_NEWER'
  | 'DATABASE_UNUSABLE'
  | 'LEDGER_UNAVAILABLE';

/** A ledger that cannot be opened, read or written. It quotes neither the database nor a URL. */
export class StorageError extends KitError<StorageErrorCode> {
  override readonly name = 'StorageError';
}

/**
 * The error for a ledger that cannot be reached; an error of the kit's own is returned as it is. The message repeats nothing of the
 * cause: a database's message may name a key or an address.
 */
export function unavailable(cause?: unknown): Error {
  if (isKitError(cause)) return cause;
  return new StorageError(
    'LEDGER_UNAVAILABLE',
    'The ledger cannot be read or written right now, and nothing was charged. Check the database or the disk; the sandbox recovers by itself.',
    { cause },
  );
}

/** The error for work that comes after the ledger was closed. */
export function closed(): StorageError {
  return new StorageError('LEDGER_UNAVAILABLE', 'The ledger is closed. Start the sandbox again.');
}
