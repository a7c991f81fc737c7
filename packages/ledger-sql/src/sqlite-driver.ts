import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Dialect } from './dialect.ts';
import { StorageError } from './errors.ts';
import { migrate } from './migrate.ts';
import type { SqlDriver, SqlSession, Statement } from './sql-driver.ts';
import { unavailable } from './unavailable.ts';

const dialect: Dialect = {
  id: 'INTEGER',
  identity: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  // The file belongs to one process.
  heldByOthers: '0',
  ownTables: [],
};

/** The file in a folder that keeps the books. */
const fileName = 'sandbox.db';

/**
 * Opens the books in a folder, and makes both when they are not there. The file belongs to this process until it is closed.
 *
 * @throws StorageError `DATA_IN_USE` when another process has it, `DATA_UNUSABLE` or `DATA_NEWER` when it will not do.
 */
export async function openSqliteDriver(folder: string): Promise<SqlDriver> {
  const shown = join(folder, fileName);
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = openFile(join(folder, fileName));
    database.exec('BEGIN IMMEDIATE');
    await migrate((text) => allOf(database, text), dialect);
    database.exec('COMMIT');
    return createDriver(database);
  } catch (failure) {
    database?.close();
    throw explained(failure, shown);
  }
}

/**
 * @note In exclusive mode the first access takes the file, and only close or death gives it back. A wait for it would be a wait
 * for another sandbox to end.
 */
function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 });
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return database;
}

function allOf(database: DatabaseSync | undefined, text: string): unknown[] {
  return database?.prepare(text).all() ?? [];
}

function createDriver(database: DatabaseSync): SqlDriver {
  const prepared = new Map<string, StatementSync>();

  function prepare({ name, text }: Statement<unknown>): StatementSync {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const statement = database.prepare(text.replaceAll(/\$(\d)/g, '?$1'));
    prepared.set(name, statement);
    return statement;
  }

  const session: SqlSession = {
    // The statement says what its rows are.
    all: <Row>(statement: Statement<Row>, values = []) => prepare(statement).all(...values) as Row[],
    run: (statement, values = []) => void prepare(statement).run(...values),
  };

  return {
    dialect,
    read: (work) => work(session).catch(fail),
    // Of holds nothing is written: they are this process's own, and end with it.
    write: (work, { change }) =>
      change === 'holds' ? work(session).catch(fail) : inTransaction(database, session, work),
    away: () => false,
    async close() {
      database.close();
    },
  };
}

async function inTransaction<Answer>(
  database: DatabaseSync,
  session: SqlSession,
  work: (session: SqlSession) => Promise<Answer>,
): Promise<Answer> {
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

/** SQLite's own numbers: https://sqlite.org/rescode.html. */
const busy = [5, 6];
const foreign = [11, 26];

function explained(failure: unknown, shown: string): unknown {
  if (failure instanceof StorageError) return failure;
  const number = failure instanceof Error && 'errcode' in failure ? failure.errcode : undefined;
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
  if (busy.some((known) => known === number)) {
    return new StorageError(
      'DATA_IN_USE',
      `Another sandbox keeps its books in ${shown}. Stop it, give another folder with --data, or share books through PostgreSQL with --database-url.`,
      { cause: failure },
    );
  }
  const reason = foreign.some((known) => known === number)
    ? 'is no database, or a damaged one. Move the file away'
    : `cannot be made, read or written (${number ?? code}). Check the path, its permissions and the disk`;
  return new StorageError('DATA_UNUSABLE', `${shown} ${reason}, or give another folder with --data.`, {
    cause: failure,
  });
}
