import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '@bgv-kit/ledger-sql';
import { type CustomPeople, createCustomPeople, createMemoryLedger, type Ledger } from '@bgv-kit/sandbox';
import { type OwnPostgres, runSql, startOwnPostgres } from '../support/postgres-for-test.ts';

/** An open ledger and its people. */
export interface Opened {
  readonly ledger: Ledger;
  readonly customPeople: CustomPeople;
}

/** A place that stores a ledger. */
export interface Place {
  readonly keeps: boolean;
  /** Opens the stored ledger; once at a time, unless the place is shared. */
  open(now?: () => Date): Promise<Opened>;
  /** Simulates a crash of the process, and opens what it has stored. */
  crash(opened: Opened): Promise<Opened>;
  /** Removes everything that was stored. */
  wipe(): Promise<void>;
  remove(): Promise<void>;
}

/** Every kind of place by its name. */
export const places: Readonly<Record<string, () => Promise<Place>>> = {
  memory: async () => {
    const open = async (now?: () => Date) => ({
      ledger: createMemoryLedger(now && { now }),
      customPeople: createCustomPeople(),
    });
    return { keeps: false, open, crash: () => open(), wipe: async () => {}, remove: async () => {} };
  },
  SQLite: async () => {
    const root = mkdtempSync(join(tmpdir(), 'bgv-test-'));
    let folder = join(root, '0');
    let count = 0;
    const next = () => join(root, String(++count));
    return {
      keeps: true,
      open: (now) => openStorage({ data: folder, ...(now && { now }) }),
      async crash(opened) {
        // The files at this moment are what a crash would leave.
        const left = next();
        cpSync(folder, left, { recursive: true });
        await opened.ledger.close();
        folder = left;
        return openStorage({ data: folder });
      },
      async wipe() {
        folder = next();
      },
      remove: async () => rmSync(root, { recursive: true, force: true }),
    };
  },
  PostgreSQL: async () => {
    const postgres = await startOwnPostgres();
    return postgresPlace(postgres);
  },
};

/** A place in a running PostgreSQL. */
async function postgresPlace(postgres: OwnPostgres): Promise<Place> {
  let url = await postgres.database('kept0');
  let count = 0;
  return {
    keeps: true,
    open: (now) => openStorage({ databaseUrl: url, ...(now && { now }) }),
    async crash(opened) {
      await runSql(url, "UPDATE bgv_sandbox.owners SET expires_at = clock_timestamp() - interval '1 second'");
      const next = await openStorage({ databaseUrl: url });
      await opened.ledger.close();
      return next;
    },
    async wipe() {
      url = await postgres.database(`kept${++count}`);
    },
    remove: async () => postgres.remove(),
  };
}
