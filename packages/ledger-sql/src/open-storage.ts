import { join } from 'node:path';
import type { CustomPeople, Ledger } from '@bgv-kit/sandbox';
import { StorageError } from './errors.ts';
import { type DriverEvents, openDesk } from './open-desk.ts';
import { databasePlace } from './postgres-mistakes.ts';
import { createSqlLedger } from './sql-ledger.ts';
import { createSqlPeople } from './sql-people.ts';

/** Where books are to be kept: one of the two. */
export interface StorageOptions {
  /** A folder, for a SQLite file that one process uses. */
  readonly data?: string | undefined;
  /** A PostgreSQL database, for books that several processes share. */
  readonly databaseUrl?: string | undefined;
  /** For how long another process keeps the holds of one that has died, in milliseconds. */
  readonly leaseTime?: number | undefined;
  readonly now?: () => Date;
}

/** Books and people that outlive the process. */
export interface Storage {
  readonly ledger: Ledger;
  readonly customPeople: CustomPeople;
  /** Where they are, as it may be shown. */
  readonly place: string;
}

/**
 * Opens what is kept, or makes it new.
 *
 * @throws StorageError `OPTION_INVALID` when both places are given; `DATA_IN_USE`, `DATA_UNUSABLE`, `DATA_NEWER` or `DATABASE_UNUSABLE`
 *   when the place will not do.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { data, databaseUrl } = options;
  if (data !== undefined && databaseUrl !== undefined) {
    throw new StorageError('OPTION_INVALID', 'Books have one place: give --data or --database-url, not both.');
  }
  if (databaseUrl === '') {
    throw new StorageError(
      'OPTION_INVALID',
      'The URL of the database is empty. Give one, or leave --database-url out.',
    );
  }
  return databaseUrl === undefined ? openFolder(data ?? '.', options) : openDatabase(databaseUrl, options);
}

async function openFolder(folder: string, { now }: StorageOptions): Promise<Storage> {
  const { openSqliteDriver } = await import('./sqlite-driver.ts');
  const desk = await openDesk(() => openSqliteDriver(folder), now);
  const customPeople = await createSqlPeople(desk);
  return { ledger: createSqlLedger(desk), customPeople, place: join(folder, 'sandbox.db') };
}

async function openDatabase(url: string, { leaseTime = 15_000, now }: StorageOptions): Promise<Storage> {
  const { openPostgresDriver } = await import('./postgres-driver.ts');
  let keepLease = async () => {};
  const open = async (events: DriverEvents) => {
    const driver = await openPostgresDriver({ url, leaseTime, ...events });
    keepLease = driver.keepLease;
    return driver;
  };
  const desk = await openDesk(open, now);
  const customPeople = await createSqlPeople(desk);
  const stop = beat(Math.min(1000, leaseTime / 3), () => [desk.job(keepLease), customPeople.refresh()]);
  const close = () => {
    stop();
    return desk.close();
  };
  return {
    ledger: createSqlLedger({ ...desk, close }),
    customPeople,
    place: `PostgreSQL at ${databasePlace(url)}`,
  };
}

/** Does something again and again, one at a time. It keeps no process alive; what fails is tried again. */
function beat(milliseconds: number, work: () => Promise<void>[]): () => void {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    await Promise.allSettled(work());
    busy = false;
  }, milliseconds).unref();
  return () => clearInterval(timer);
}
