import { migrate } from './migrate.ts';
import type { OwnHolds } from './own-holds.ts';
import type { PostgresClient } from './postgres-client.ts';
import { isRefusal } from './postgres-client.ts';
import { openLink } from './postgres-link.ts';
import { explainStart } from './postgres-mistakes.ts';
import { dialect, schema, statements as sql } from './postgres-statements.ts';
import { HoldsLapsed, type SqlDriver, type SqlSession, type WriteScope } from './sql-driver.ts';
import { closed, unavailable } from './unavailable.ts';

/** What PostgreSQL is opened with. */
export interface PostgresOptions {
  readonly url: string;
  /** How long the holds of a process that says nothing are kept, in milliseconds. */
  readonly leaseTime: number;
  readonly holds: OwnHolds;
  /** The connection is lost. */
  lost(): void;
}

/** The driver of a database that several processes use. */
export interface PostgresDriver extends SqlDriver {
  /** Keeps the lease, and ends the leases of those that have not kept theirs. */
  keepLease(): Promise<void>;
}

/** A commit that was sent and not answered: once the database is back, it is known whether it came through. */
interface OpenQuestion {
  readonly batch: number;
  resolve(committed: boolean): void;
  reject(failure: unknown): void;
}

/** Opens books in PostgreSQL, and makes their tables when they are not there. @throws StorageError `DATABASE_UNUSABLE` or `DATA_NEWER`. */
export async function openPostgresDriver({ url, leaseTime, holds, lost }: PostgresOptions): Promise<PostgresDriver> {
  let owner = '';
  let batch = 0;
  let question: OpenQuestion | undefined;
  /** What came of the latest batch of the owner before. */
  let before = { owner, batch };

  /** A new lease each time: what was held under the old one may have been lost with the connection, and has lapsed. */
  async function takeLease(client: PostgresClient): Promise<void> {
    const [last] = owner === '' ? [] : await client.query(sql.endLease, [owner]);
    const next = crypto.randomUUID();
    await client.query(sql.newLease, [leaseTime, next]);
    await client.query(sql.beOwner, [next]);
    before = { owner, batch: batchOf(last) };
    owner = next;
    holds.lapse();
    const asked = question;
    question = undefined;
    asked?.resolve(before.batch === asked.batch);
  }

  const link = await openLink(url, {
    lost,
    async prepare(client) {
      await prepareDatabase(client);
      await takeLease(client);
    },
  }).catch((failure) => {
    throw explainStart(failure, url);
  });

  function connected(): PostgresClient {
    const client = link.client();
    if (client === undefined) throw unavailable(undefined);
    return client;
  }

  /** Nothing was committed. */
  async function giveUp(client: PostgresClient, failure: unknown): Promise<never> {
    const lapsed = failure instanceof HoldsLapsed;
    try {
      // An open transaction is rolled back; where none is open, that is only a warning.
      await client.command('ROLLBACK');
      if (lapsed) await takeLease(client);
    } catch {
      link.drop(client);
    }
    throw lapsed ? failure : unavailable(failure);
  }

  /** The commit was sent and the connection is gone. Only the database knows, and it is asked when it is back. */
  function askLater(client: PostgresClient, whose: string, number: number): Promise<boolean> {
    const asked = Promise.withResolvers<boolean>();
    // It may be back already.
    if (owner !== whose) asked.resolve(before.owner === whose && before.batch === number);
    else question = { batch: number, ...asked };
    link.drop(client);
    return asked.promise;
  }

  async function commit(client: PostgresClient, sent: readonly Promise<unknown>[]): Promise<void> {
    const number = ++batch;
    const whose = owner;
    const last = client.query(sql.keepLease, [leaseTime, number, holds.text()]);
    const committed = client.command('COMMIT');
    const results = await Promise.allSettled([...sent, last, committed]);
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    const [first] = failures;
    if (failures.some((failure) => !isRefusal(failure))) {
      if (await askLater(client, whose, number)) return;
      throw unavailable(first);
    }
    if (first !== undefined || (await committed) !== 'COMMIT') await giveUp(client, first);
  }

  async function write<Answer>(work: (session: SqlSession) => Promise<Answer>, scope: WriteScope): Promise<Answer> {
    const client = connected();
    const begun = begin(client, scope);
    const sent: Promise<unknown>[] = [];
    let answer: Answer;
    try {
      answer = await work(sessionOf(client, begun, sent));
      await begun;
    } catch (failure) {
      await Promise.allSettled(sent);
      return giveUp(client, failure);
    }
    await commit(client, sent);
    return answer;
  }

  return {
    dialect,
    async read(work) {
      const client = connected();
      return work(sessionOf(client, Promise.resolve(), [])).catch((failure) => {
        if (!isRefusal(failure)) link.drop(client);
        throw unavailable(failure);
      });
    },
    write,
    keepLease: () =>
      write(
        async (session) => {
          session.run(sql.endStaleLeases);
          session.run(sql.forgetOwners);
        },
        { lock: 'nothing', change: 'holds' },
      ),
    away: () => link.client() === undefined,
    async close() {
      const client = link.client();
      await client?.query(sql.endLease, [owner]).catch(() => undefined);
      await link.close();
      question?.reject(closed());
    },
  };
}

/** Begins a transaction; settles when its locks are had. @throws HoldsLapsed. */
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

/** What is read is sent at once behind what came before, and given out only when the locks are had. */
function sessionOf(client: PostgresClient, begun: Promise<void>, sent: Promise<unknown>[]): SqlSession {
  // A failure is for whoever waits for it.
  begun.catch(() => undefined);
  return {
    async all<Row>(statement: { name: string; text: string }, values: readonly unknown[] = []) {
      const [rows] = await Promise.all([client.query(statement, values), begun]);
      // The statement says what its rows are.
      return rows as Row[];
    },
    run(statement, values) {
      const result = client.query(statement, values);
      result.catch(() => undefined);
      sent.push(result);
    },
  };
}

/** @note Two processes that start at once on an empty database: one makes the tables, the other finds them. */
async function prepareDatabase(client: PostgresClient): Promise<void> {
  await client.command(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('${schema}'))`);
  const [found] = await client.rows(`SELECT 1 FROM pg_namespace WHERE nspname = '${schema}'`);
  if (found === undefined) await client.command(`CREATE SCHEMA ${schema}`);
  await client.command(`SET search_path TO ${schema}`);
  await migrate((text) => client.rows(text), dialect);
  await client.command('COMMIT');
}

/** The first batch has the number 1. */
function batchOf(row: unknown): number {
  return typeof row === 'object' && row !== null && 'batch' in row ? Number(row.batch) : 0;
}
