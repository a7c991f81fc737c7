import type { Dialect } from './dialect.ts';

/** A statement by name, so that a database prepares it once. Its parameters are `$1`, `$2`, ...; `Row` is what its rows are. */
export interface Statement<Row = never> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the type. */
  readonly row?: Row;
}

/** What a parameter may be. Rows go in as one JSON text. */
export type SqlValue = string | number | null;

/** The database, within one transaction or one read. */
export interface SqlSession {
  /** The rows that a statement answers. */
  all<Row>(statement: Statement<Row>, values?: readonly SqlValue[]): Promise<readonly Row[]> | readonly Row[];
  /** Writes, without waiting for it: a write that fails makes the whole transaction fail. */
  run(statement: Statement, values?: readonly SqlValue[]): void;
}

/** What a transaction is for. */
export interface WriteScope {
  /** The accounts that it decides on, as `keysText` gives them; or all of them. Nobody else changes them meanwhile. */
  readonly lock: string | 'everything' | 'nothing';
  /** Holds need not outlive the process; what changes the books is on the disk before it is answered. */
  readonly change: 'holds' | 'books';
}

/** A database that keeps books, as a port: a thin driver for each kind. One call at a time. */
export interface SqlDriver {
  readonly dialect: Dialect;
  /** Reads what other transactions have committed. @throws StorageError `LEDGER_UNAVAILABLE`. */
  read<Answer>(work: (session: SqlSession) => Promise<Answer>): Promise<Answer>;
  /**
   * Runs work in one transaction and resolves when it is committed.
   *
   * @throws StorageError `LEDGER_UNAVAILABLE` when it is not committed and never will be.
   * @throws HoldsLapsed when the open holds of this process had ended; nothing is committed, and the next try may be.
   */
  write<Answer>(work: (session: SqlSession) => Promise<Answer>, scope: WriteScope): Promise<Answer>;
  /** Whether the database cannot be reached just now. */
  away(): boolean;
  close(): Promise<void>;
}

/** The holds of this process had ended before the transaction began: the database was away, or the process was. */
export class HoldsLapsed extends Error {
  override readonly name = 'HoldsLapsed';
}
