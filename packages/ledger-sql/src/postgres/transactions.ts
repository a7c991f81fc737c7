import {
  HoldsLapsed,
  type SqlDriver,
  type SqlSession,
  type Statement,
  type Work,
  type WriteScope,
} from '../database/driver.ts';
import { unavailable } from '../errors.ts';
import { isRefusal, type PostgresClient } from './client.ts';
import type { PostgresConnection } from './connection.ts';
import type { Lease } from './lease.ts';
import { statements as sql } from './statements.ts';

/** What transactions are made with. */
interface TransactionParts {
  readonly connection: PostgresConnection;
  readonly lease: Lease;
}

/** Reads and writes over a connection, under the lease of this process. */
export function createTransactions(parts: TransactionParts): Pick<SqlDriver, 'read' | 'write'> {
  const { connection } = parts;
  return {
    async read(work) {
      const client = connectedClient(connection);
      return work(sessionOf(client, Promise.resolve(), [])).catch((failure) => {
        if (!isRefusal(failure)) connection.drop(client);
        throw unavailable(failure);
      });
    },
    async write<Answer>(work: Work<Answer>, scope: WriteScope): Promise<Answer> {
      const client = connectedClient(connection);
      const begun = begin(client, scope);
      const sent: Promise<unknown>[] = [];
      let answer: Answer;
      try {
        answer = await work(sessionOf(client, begun, sent));
        await begun;
      } catch (failure) {
        await Promise.allSettled(sent);
        return rollBack(parts, client, failure);
      }
      await commit(parts, client, sent);
      return answer;
    },
  };
}

function connectedClient(connection: PostgresConnection): PostgresClient {
  const client = connection.client();
  if (client === undefined) throw unavailable();
  return client;
}

/** Begins a transaction; settles when it has its locks. @throws HoldsLapsed. */
async function begin(client: PostgresClient, { lock, change }: WriteScope): Promise<void> {
  const text = change === 'holds' ? 'BEGIN; SET LOCAL synchronous_commit TO off' : 'BEGIN';
  const [, lease] = await Promise.all([
    client.command(text),
    client.query(sql.lockLease),
    lock === 'everything' && client.query(sql.lockEverything),
    lock !== 'everything' && lock !== 'nothing' && client.query(sql.lockAccounts, [lock]),
  ]);
  if (lease.length === 0) throw new HoldsLapsed();
}

/** Commits, with the lease renewed in the same transaction. Nothing waits between the statements: all are sent at once. */
async function commit(parts: TransactionParts, client: PostgresClient, sent: readonly Promise<unknown>[]) {
  const { connection, lease } = parts;
  const renewal = lease.renew(client);
  const committed = client.command('COMMIT');
  const results = await Promise.allSettled([...sent, renewal.sent, committed]);
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const [first] = failures;
  if (failures.some((failure) => !isRefusal(failure))) {
    // The connection is gone, and only the database knows whether the commit arrived: it is asked when it is back.
    const wasCommitted = lease.wasCommitted(renewal.transaction);
    connection.drop(client);
    if (await wasCommitted) return;
    throw unavailable(first);
  }
  if (first !== undefined || (await committed) !== 'COMMIT') await rollBack(parts, client, first);
}

/** Ends a transaction that is not committed, and throws its failure. */
async function rollBack(
  { connection, lease }: TransactionParts,
  client: PostgresClient,
  failure: unknown,
): Promise<never> {
  const lapsed = failure instanceof HoldsLapsed;
  try {
    // Where no transaction is open, this is only a warning.
    await client.command('ROLLBACK');
    if (lapsed) await lease.take(client);
  } catch {
    connection.drop(client);
  }
  throw lapsed ? failure : unavailable(failure);
}

/** A read is sent at once behind what came before; its rows are used only when the transaction has its locks. */
function sessionOf(client: PostgresClient, begun: Promise<void>, sent: Promise<unknown>[]): SqlSession {
  // The caller that waits for it handles its failure.
  begun.catch(() => undefined);
  return {
    async all<Row>(statement: Statement<Row>, values: readonly unknown[] = []) {
      const [rows] = await Promise.all([client.query(statement, values), begun]);
      return rows;
    },
    run(statement, values) {
      const result = client.query(statement, values);
      result.catch(() => undefined);
      sent.push(result);
    },
  };
}
