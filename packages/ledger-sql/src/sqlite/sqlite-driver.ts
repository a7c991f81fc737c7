import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Dialect, SqlDriver, SqlSession, Statement, Work } from '../database/driver.ts';
import { migrate } from '../database/migrate.ts';
import { StorageError, unavailable } from '../errors.ts';

const dialect: Dialect = {
  id: 'INTEGER',
  identity: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  // The file belongs to one process.
  heldByOthers: '0',
  ownTables: [],
};

/**
 * Opens the ledger in a folder, and makes both when they do not exist. The file belongs to this process until it is closed.
 *
 * @throws StorageError `DATA_IN_USE` when another process has it, `DATA_UNUSABLE` or `DATA_NEWER` when it cannot be used.
 */
export async function openSqliteDriver(folder: string): Promise<SqlDriver> {
  const path = join(folder, 'sandbox.db');
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = openFile(path);
    database.exec('BEGIN IMMEDIATE');
    const opened = database;
    await migrate((text) => opened.prepare(text).all(), dialect);
    database.exec('COMMIT');
    return createDriver(database);
  } catch (failure) {
    database?.close();
    throw explainFailure(failure, path);
  }
}

/**
 * @note In exclusive mode the first access takes the file, and only closing it or the end of the process frees it. The time-out is 0:
 * a wait for the file would be a wait for another sandbox to end.
 */
function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 });
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return database;
}

function createDriver(database: DatabaseSync): SqlDriver {
  const prepared = new Map<string, StatementSync>();

  function prepare({ text }: Statement<unknown>): StatementSync {
    const statement = prepared.get(text) ?? database.prepare(text.replaceAll(/\$(\d)/g, '?$1'));
    prepared.set(text, statement);
    return statement;
  }

  const session: SqlSession = {
    // The statement has the type of its rows.
    all: <Row>(statement: Statement<Row>, values = []) => prepare(statement).all(...values) as Row[],
    run: (statement, values = []) => void prepare(statement).run(...values),
  };

  return {
    dialect,
    read: (work) => work(session).catch(fail),
    // Holds are not written: they belong to this process and end with it.
    write: (work, { change }) =>
      change === 'holds' ? work(session).catch(fail) : inTransaction(database, session, work),
    away: () => false,
    async close() {
      database.close();
    },
  };
}

async function inTransaction<Answer>(database: DatabaseSync, session: SqlSession, work: Work<Answer>): Promise<Answer> {
  try {
    database.exec('BEGIN IMMEDIATE');
    const answer = await work(session);
    database.exec('COMMIT');
    return answer;
  } catch (failure) {
    if (database.isTransaction) database.exec('ROLLBACK');
    return fail(failure);
  }
}

function fail(failure: unknown): never {
  throw unavailable(failure);
}

/** SQLite's result codes: https://sqlite.org/rescode.html. */
const busy: readonly unknown[] = [5, 6];
const foreign: readonly unknown[] = [11, 26];

function explainFailure(failure: unknown, path: string): unknown {
  if (failure instanceof StorageError) return failure;
  const number = failure instanceof Error && 'errcode' in failure ? failure.errcode : undefined;
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
  if (busy.includes(number)) {
    return new StorageError(
      'DATA_IN_USE',
      `Another sandbox keeps its ledger in ${path}. Stop it, give another folder with --data, or share a ledger through PostgreSQL with --database-url.`,
      { cause: failure },
    );
  }
  const reason = foreign.includes(number)
    ? 'is no database, or a damaged one. Move the file away'
    : `cannot be made, read or written (${number ?? code}). Check the path, its permissions and the disk`;
  return new StorageError('DATA_UNUSABLE', `${path} ${reason}, or give another folder with --data.`, {
    cause: failure,
  });
}
