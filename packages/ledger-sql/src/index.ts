export { StorageError, type StorageErrorCode } from './errors.ts';
export { openStorage, type Storage, type StorageOptions } from './open-storage.ts';
// The statements and the drivers stay inside: two ledgers behind one port, not a database toolkit.
