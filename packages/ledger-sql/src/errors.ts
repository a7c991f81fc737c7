import { KitError } from '@bgv-kit/spec';

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
