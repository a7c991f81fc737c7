import { type SqlDriver, statement } from '../database/driver.ts';
import { migrate } from '../database/migrate.ts';
import { closed } from '../errors.ts';
import type { DriverEvents } from '../queue/write-queue.ts';
import type { PostgresClient } from './client.ts';
import { openConnection } from './connection.ts';
import { explainFailure } from './explain-failure.ts';
import { createLease } from './lease.ts';
import { dialect, schema, statements as sql } from './statements.ts';
import { createTransactions } from './transactions.ts';

/**
 * Opens a ledger in PostgreSQL, and makes its tables when they do not exist.
 *
 * @param leaseTime - For how long the holds of a process that is not heard of are kept, in milliseconds.
 * @throws StorageError `DATABASE_UNUSABLE` or `DATA_NEWER`.
 */
export async function openPostgresDriver(
  url: string,
  leaseTime: number,
  { holds, lost }: DriverEvents,
): Promise<SqlDriver> {
  const lease = createLease(leaseTime, holds);
  const connection = await openConnection(url, {
    lost,
    async prepare(client) {
      await prepareDatabase(client);
      await lease.take(client);
    },
  }).catch((failure) => {
    throw explainFailure(failure, url);
  });
  const { read, write } = createTransactions({ connection, lease });
  return {
    dialect,
    read,
    write,
    keepLease: () =>
      write(
        // The commit renews the lease.
        async (session) => {
          session.run(sql.endStaleLeases);
          session.run(sql.forgetOwners);
        },
        { lock: 'nothing', change: 'holds' },
      ),
    away: () => connection.client() === undefined,
    async close() {
      const client = connection.client();
      if (client !== undefined) await lease.end(client);
      await connection.close();
      lease.abandon(closed());
    },
  };
}

/** @note When two processes start at once on an empty database, one makes the tables and the other finds them. */
async function prepareDatabase(client: PostgresClient): Promise<void> {
  await client.command(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('${schema}'))`);
  const [found] = await client.query(statement(`SELECT 1 FROM pg_namespace WHERE nspname = '${schema}'`));
  if (found === undefined) await client.command(`CREATE SCHEMA ${schema}`);
  await client.command(`SET search_path TO ${schema}`);
  await migrate((text) => client.query(statement(text)), dialect);
  await client.command('COMMIT');
}
