import { Client, types } from 'pg';
import type { Statement } from './sql-driver.ts';

/** Eight-byte whole numbers, as PostgreSQL's catalogue numbers them. Ours are credits, counts and times: all of them safe. */
const int8 = 20;

/** How long to wait for a connection, for an answer, and for somebody else's lock, in milliseconds. */
const patience = { connect: 5000, answer: 10_000, lock: 5000 };

/** A connection to PostgreSQL. Statements are sent one behind the other, without waiting for the one before. */
export interface PostgresClient {
  /** Rows of a statement that is prepared once. */
  query(statement: Statement<unknown>, values?: readonly unknown[]): Promise<readonly unknown[]>;
  /** Statements as text. Answers what the last of them was: `COMMIT` or `ROLLBACK`, for example. */
  command(text: string): Promise<string>;
  rows(text: string): Promise<readonly unknown[]>;
  /** Lets go of it. */
  end(): Promise<void>;
}

/** Connects. `gone` is called once, when the connection has broken off. @throws what `pg` throws. */
export async function connectPostgres(url: string, gone: () => void): Promise<PostgresClient> {
  const client = new Client({
    connectionString: url,
    application_name: 'bgv sandbox',
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.answer,
    lock_timeout: patience.lock,
    // A transaction whose process has gone away keeps nobody waiting for longer than that.
    idle_in_transaction_session_timeout: patience.lock,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        // pg declares a parser for each format; int8 comes as text.
        oid === int8 && format !== 'binary' ? Number : types.getTypeParser(oid, format as 'text'),
    },
  });
  // Without a listener an error of an idle connection would end the process.
  client.on('error', gone);
  client.once('end', gone);
  await client.connect();
  return {
    query: async ({ name, text }, values = []) => (await client.query({ name, text, values: [...values] })).rows,
    async command(text) {
      const result: unknown = await client.query(text);
      // Several statements in one text answer a list of results.
      const last: unknown = Array.isArray(result) ? result.at(-1) : result;
      return typeof last === 'object' && last !== null && 'command' in last ? String(last.command) : '';
    },
    rows: async (text) => (await client.query(text)).rows,
    end: () => client.end(),
  };
}

/**
 * Whether a failure leaves the connection as it was: the database has refused a statement, and goes on.
 *
 * @note A server that speaks another language names it otherwise. Its refusals are taken for broken connections, which costs one.
 */
export function isRefusal(failure: unknown): boolean {
  return failure instanceof Error && 'severity' in failure && failure.severity === 'ERROR';
}
