/** What the databases write differently. All else is one text. */
export interface Dialect {
  /** A whole number that rows are found by. */
  readonly id: string;
  /** One that the database draws, and never draws again. */
  readonly identity: string;
  /** Credits that others hold of an account, in a query over `accounts`. */
  readonly heldByOthers: string;
  /** Tables of this database alone. */
  readonly ownTables: readonly string[];
}
