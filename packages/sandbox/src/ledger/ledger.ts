import type { Access, Account, LedgerEntry, LedgerSnapshot } from '@bgv-kit/spec/shapes';

export type { Access, Account, LedgerEntry, LedgerSnapshot };

/** What an account is opened with. */
export interface NewAccount extends Omit<Account, 'balance' | 'available'> {
  /** Opening balance, in credits. */
  readonly credits: number;
}

/** Credits that are reserved before the bureau is asked. */
export interface Hold {
  readonly id: string;
  readonly key: string;
  readonly credits: number;
  readonly operation: string;
}

/** Which entries to list. Each part narrows the list. */
export interface EntryFilter {
  readonly key?: string | undefined;
  readonly type?: LedgerEntry['type'] | undefined;
  readonly operation?: string | undefined;
  /** Entries made then or later. */
  readonly since?: Date | undefined;
  /** Entries made before then. */
  readonly until?: Date | undefined;
  /** The id of an entry: only entries after it, which is the next page. */
  readonly after?: string | undefined;
  /** At most so many entries, the oldest of them. */
  readonly limit?: number | undefined;
}

/** What may be changed of an account without touching its credits. */
export type Amendment = Partial<Pick<Account, 'role' | 'access' | 'dialect'>>;

/**
 * The ledger of the sandbox, as a port: one implementation keeps it in memory, others in a database.
 *
 * Every method is atomic. Available credits are the balance less all open holds; no sequence of calls makes them negative.
 */
export interface Ledger {
  /** Opens an account; its opening balance is an entry. One with the same key is removed first, with its entries and holds. */
  open(account: NewAccount): Promise<Account>;
  find(key: string): Promise<Account | undefined>;
  accounts(): Promise<readonly Account[]>;
  /** Holds credits; undefined when fewer are available. A price of 0 is always available. */
  hold(key: string, credits: number, operation: string): Promise<Hold | undefined>;
  /** Ends a hold and takes credits, at most those held. Resolves to the new balance. */
  charge(hold: Hold, credits: number): Promise<number>;
  /** Ends a hold and takes nothing. Resolves to the balance. */
  release(hold: Hold): Promise<number>;
  /** Adds credits. Resolves to the new balance; undefined when no account has the key. */
  topUp(key: string, credits: number): Promise<number | undefined>;
  /** Changes what a key may do or how its answers look. Resolves to the account; undefined when there is none. */
  amend(key: string, amendment: Amendment): Promise<Account | undefined>;
  /** Entries in the order in which they were made. */
  entries(filter?: EntryFilter): Promise<readonly LedgerEntry[]>;
  /** Opens these accounts when there are none, in one step: a ledger that was kept stays as it is. */
  begin(accounts: readonly NewAccount[]): Promise<void>;
  /** Removes everything and opens these accounts, in one step: no call sees only some of them. */
  replaceAll(accounts: readonly NewAccount[]): Promise<void>;
  /** The whole ledger at one moment. */
  snapshot(): Promise<LedgerSnapshot>;
  /**
   * Replaces everything with a snapshot, in one step.
   *
   * @throws SandboxError `LEDGER_INVALID` when it does not add up; nothing has changed then.
   */
  restore(snapshot: LedgerSnapshot): Promise<void>;
  /** Settles when the ledger can be read and written. @throws when it cannot. */
  check(): Promise<void>;
  /** Ends every step that has begun, and closes what the ledger is kept in. */
  close(): Promise<void>;
}
