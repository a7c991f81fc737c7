import { Client, types } from 'pg';
import type { Statement } from '../database/driver.ts';

/** PostgreSQL's number for the type of eight-byte integers. Ours are credits, counts and times: all of them safe integers. */
const int8 = 20;

/** How long to wait for a connection, for an answer, and for the lock of another transaction, in milliseconds. */
const timeouts = { connect: 5000, answer: 10_000, lock: 5000 };

/** One connection to PostgreSQL. Statements are sent one after the other, without waiting for the one before. */
export interface PostgresClient {
  /** Returns the rows of a statement, which is prepared once. */
  query<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs statements as text. Resolves to what the last of them was, such as `COMMIT` or `ROLLBACK`. */
  command(text: string): Promise<string>;
  end(): Promise<void>;
}

/** Connects. `gone` is called once, when the connection has broken off. @throws what `pg` throws. */
export async function connectPostgres(url: string, gone: () => void): Promise<PostgresClient> {
  const client = new Client({
    connectionString: url,
    application_name: 'bgv sandbox',
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: timeouts.connect,
    query_timeout: timeouts.answer,
    lock_timeout: timeouts.lock,
    // A transaction whose process is gone blocks others no longer than that.
    idle_in_transaction_session_timeout: timeouts.lock,
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
    query: async ({ text }, values = []) =>
      // pg's rows have no type; the statement says what they are.
      (await client.query({ name: nameOf(text), text, values: [...values] })).rows,
    async command(text) {
      const result: unknown = await client.query(text);
      // Several statements in one text have a list of results.
      const last: unknown = Array.isArray(result) ? result.at(-1) : result;
      return typeof last === 'object' && last !== null && 'command' in last ? String(last.command) : '';
    },
    end: () => client.end(),
  };
}

/** The names under which statements are prepared, by their text. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `statement_${names.size + 1}`;
  names.set(text, name);
  return name;
}

/**
 * Whether a failure leaves the connection usable: the database has refused a statement and continues.
 *
 * @note A server with messages in another language has another word. Its refusals are treated as broken connections, which costs one.
 */
export function isRefusal(failure: unknown): boolean {
  return failure instanceof Error && 'severity' in failure && failure.severity === 'ERROR';
}
