/** What the databases write differently. All other SQL is the same for each. */
export interface Dialect {
  /** The type of an integer key that the kit assigns. */
  readonly id: string;
  /** The type of an integer key that the database assigns and never assigns again. */
  readonly identity: string;
  /** Credits that other processes hold on an account, as an expression in a query over `accounts`. */
  readonly heldByOthers: string;
  /** Tables that only this database has. */
  readonly ownTables: readonly string[];
}

/** A statement, which a database prepares once. Its parameters are `$1`, `$2`, ...; `Row` is the type of its rows. */
export interface Statement<Row = never> {
  readonly text: string;
  /** Never set: it carries the type. */
  readonly row?: Row;
}

/** Makes a statement with this type of rows. */
export function statement<Row = never>(text: string): Statement<Row> {
  return { text };
}

/** What a parameter may be. Rows are passed as one JSON text. */
export type SqlValue = string | number | null;

/** The database, within one transaction or one read. */
export interface SqlSession {
  /** Returns the rows of a statement. */
  all<Row>(statement: Statement<Row>, values?: readonly SqlValue[]): Promise<readonly Row[]> | readonly Row[];
  /** Writes without waiting for the result: a write that fails makes the whole transaction fail. */
  run(statement: Statement, values?: readonly SqlValue[]): void;
}

/** What is done within one transaction or one read. */
export type Work<Answer> = (session: SqlSession) => Promise<Answer>;

/** What a transaction is for. */
export interface WriteScope {
  /** The accounts that it decides on, as `keysText` writes them, or all of them. No other process changes them meanwhile. */
  readonly lock: string | 'everything' | 'nothing';
  /** Holds need not outlive the process; a change of the ledger is on the disk before it is acknowledged. */
  readonly change: 'holds' | 'ledger';
}

/** A database that stores a ledger, as a port with a thin driver for each kind. One call at a time. */
export interface SqlDriver {
  readonly dialect: Dialect;
  /** Reads what other transactions have committed. @throws StorageError `LEDGER_UNAVAILABLE`. */
  read<Answer>(work: Work<Answer>): Promise<Answer>;
  /**
   * Runs work in one transaction and resolves when it is committed.
   *
   * @throws StorageError `LEDGER_UNAVAILABLE` when it is not committed and never will be.
   * @throws HoldsLapsed when the open holds of this process had ended. Nothing is committed; the work can be tried again.
   */
  write<Answer>(work: Work<Answer>, scope: WriteScope): Promise<Answer>;
  /** Renews the lease on the holds of this process, and ends those that have run out; absent where one process has the database. */
  keepLease?(): Promise<void>;
  /** Whether the database is out of reach at the moment. */
  away(): boolean;
  close(): Promise<void>;
}

/** The holds of this process had ended before the transaction began: the database or the process was away for too long. */
export class HoldsLapsed extends Error {
  override readonly name = 'HoldsLapsed';
}
