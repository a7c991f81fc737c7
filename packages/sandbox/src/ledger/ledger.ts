/** Which balance names a key's answers carry. Both are in print across the vendor's pages; an integrator can prove that each works. */
export type BalanceDialect = 'both' | 'left' | 'remaining';

/** What a key may do: `forbidden` answers 403, `revoked` answers 401. */
export type Access = 'active' | 'forbidden' | 'revoked';

/** What it takes to open an account. */
export interface NewAccount {
  /** What callers send as `Authorization: Bearer <key>`. */
  readonly key: string;
  /** What the key is for, in a word: `funded`, `low`. */
  readonly role: string;
  /** Opening balance, in credits. */
  readonly credits: number;
  readonly access: Access;
  readonly dialect: BalanceDialect;
}

/** A key and what it owns. */
export interface Account {
  readonly key: string;
  readonly role: string;
  readonly access: Access;
  readonly dialect: BalanceDialect;
  /** In credits, with every open hold still in it. */
  readonly balance: number;
  /** In credits, less every open hold: what the next call can spend. */
  readonly available: number;
}

/** Credits set aside before the bureau is asked. */
export interface Hold {
  readonly id: string;
  readonly key: string;
  readonly credits: number;
  readonly operation: string;
}

/** One change of a balance. The rows of an account add up to its balance. */
export interface LedgerEntry {
  readonly id: string;
  readonly key: string;
  readonly type: 'opening' | 'top-up' | 'debit';
  /** Signed: negative for a debit. */
  readonly credits: number;
  readonly openingBalance: number;
  readonly closingBalance: number;
  /** The operation that was paid for; null for what no call caused. */
  readonly operation: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Which rows to list: each part narrows, none lists all. */
export interface EntryFilter {
  readonly key?: string | undefined;
  readonly type?: LedgerEntry['type'] | undefined;
  readonly operation?: string | undefined;
  /** Rows made then or later. */
  readonly since?: Date | undefined;
  /** Rows made before then. */
  readonly until?: Date | undefined;
  /** The id of a row: only rows after it, which is the next page. */
  readonly after?: string | undefined;
  /** At most so many rows, the oldest of them. */
  readonly limit?: number | undefined;
}

/** Everything that the books say, to be kept and restored. Open holds are left out: nobody has paid for them. */
export interface LedgerSnapshot {
  readonly accounts: readonly Omit<Account, 'available'>[];
  /** In the order in which they were made. */
  readonly entries: readonly LedgerEntry[];
}

/** What may be changed of an account without touching its credits. */
export type Amendment = Partial<Pick<Account, 'role' | 'access' | 'dialect'>>;

/**
 * The books of the sandbox, as a port: one implementation keeps them in memory, others in a database.
 *
 * Every method is atomic. Available credits are the balance less all open holds; no sequence of calls makes them negative.
 */
export interface Ledger {
  /** Opens an account; its opening balance is a row. One with the same key is forgotten first, with its rows and holds. */
  open(account: NewAccount): Promise<Account>;
  find(key: string): Promise<Account | undefined>;
  accounts(): Promise<readonly Account[]>;
  /** Sets credits aside; undefined when fewer are available. A price of 0 is always covered. */
  hold(key: string, credits: number, operation: string): Promise<Hold | undefined>;
  /** Ends a hold by taking credits, at most those held, and answers the new balance. */
  charge(hold: Hold, credits: number): Promise<number>;
  /** Ends a hold by taking nothing, and answers the balance. */
  release(hold: Hold): Promise<number>;
  /** Adds credits and answers the new balance; undefined when no account has the key. */
  topUp(key: string, credits: number): Promise<number | undefined>;
  /** Changes what a key may do or how its answers look, and answers the account; undefined when there is none. */
  amend(key: string, amendment: Amendment): Promise<Account | undefined>;
  /** Rows in the order in which they were made. */
  entries(filter?: EntryFilter): Promise<readonly LedgerEntry[]>;
  /** Opens these accounts when the books hold none, in one step: books that were kept stay as they are. */
  begin(accounts: readonly NewAccount[]): Promise<void>;
  /** Forgets everything and opens these accounts, in one step: no call ever sees the books half open. */
  replaceAll(accounts: readonly NewAccount[]): Promise<void>;
  /** What the books say at one moment. */
  snapshot(): Promise<LedgerSnapshot>;
  /**
   * Forgets everything and takes these books instead, in one step.
   *
   * @throws SandboxError `LEDGER_INVALID` when they do not add up; nothing has changed then.
   */
  restore(books: LedgerSnapshot): Promise<void>;
  /** Settles when the books can be read and written. @throws when they cannot. */
  check(): Promise<void>;
  /** Ends every step that has begun, and lets go of what the books are kept in. */
  close(): Promise<void>;
}
