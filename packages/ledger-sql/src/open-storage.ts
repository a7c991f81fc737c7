import { join } from 'node:path';
import type { CustomPeople, Ledger } from '@bgv-kit/sandbox';
import { StorageError } from './errors.ts';
import { openWriteQueue } from './queue/write-queue.ts';
import { createSqlLedger } from './sql-ledger.ts';
import { createSqlPeople } from './sql-people.ts';

/** Where a ledger is stored: in a folder or in a database. */
export interface StorageOptions {
  /** A folder, for a SQLite file that one process uses. */
  readonly data?: string | undefined;
  /** A PostgreSQL database, for a ledger that several processes share. */
  readonly databaseUrl?: string | undefined;
  /** For how long another process keeps the holds of one that has died, in milliseconds. */
  readonly leaseTime?: number | undefined;
  readonly now?: () => Date;
}

/** A ledger and people that outlive the process. */
export interface Storage {
  readonly ledger: Ledger;
  readonly customPeople: CustomPeople;
  /** Where they are, as it may be shown. */
  readonly place: string;
}

/**
 * Opens a stored ledger, or makes a new one.
 *
 * @throws StorageError `OPTION_INVALID` when both places are given; `DATA_IN_USE`, `DATA_UNUSABLE`, `DATA_NEWER` or `DATABASE_UNUSABLE`
 *   when the place cannot be used.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { data, databaseUrl } = options;
  if (data !== undefined && databaseUrl !== undefined) {
    throw new StorageError('OPTION_INVALID', 'A ledger has one place: give --data or --database-url, not both.');
  }
  if (databaseUrl === '') {
    throw new StorageError(
      'OPTION_INVALID',
      'The URL of the database is empty. Give one, or leave --database-url out.',
    );
  }
  return databaseUrl === undefined ? openFolder(data ?? '.', options) : openDatabase(databaseUrl, options);
}

// Each driver is loaded when it is asked for: `pg` need not be installed for a folder.

async function openFolder(folder: string, { now }: StorageOptions): Promise<Storage> {
  const { openSqliteDriver } = await import('./sqlite/sqlite-driver.ts');
  const queue = await openWriteQueue(() => openSqliteDriver(folder), now);
  const customPeople = await createSqlPeople(queue);
  return { ledger: createSqlLedger(queue), customPeople, place: join(folder, 'sandbox.db') };
}

async function openDatabase(url: string, { leaseTime = 15_000, now }: StorageOptions): Promise<Storage> {
  const { openPostgresDriver } = await import('./postgres/postgres-driver.ts');
  const { databasePlace } = await import('./postgres/explain-failure.ts');
  const queue = await openWriteQueue((events) => openPostgresDriver(url, leaseTime, events), now);
  const customPeople = await createSqlPeople(queue);
  const stop = startHeartbeat(Math.min(1000, leaseTime / 3), () => [
    queue.job(async () => queue.driver.keepLease?.()),
    customPeople.refresh(),
  ]);
  const close = () => {
    stop();
    return queue.close();
  };
  return {
    ledger: createSqlLedger({ ...queue, close }),
    customPeople,
    place: `PostgreSQL at ${databasePlace(url)}`,
  };
}

/** Repeats work, one run at a time, and tries again what fails. It keeps no process alive. */
function startHeartbeat(milliseconds: number, work: () => Promise<void>[]): () => void {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    await Promise.allSettled(work());
    busy = false;
  }, milliseconds).unref();
  return () => clearInterval(timer);
}
