import { holdNotOpen, requireCredits, requireHeld } from './checks.ts';
import type { Account, Hold, Ledger, NewAccount } from './ledger.ts';
import { createRowStore, type NewRow } from './row-store.ts';
import { requireValidLedger } from './valid-ledger.ts';

/** What the books need from outside. */
export interface MemoryLedgerOptions {
  readonly now?: () => Date;
}

interface Book {
  identity: Omit<Account, 'balance' | 'available'>;
  balance: number;
  /** Credits in open holds. */
  held: number;
}

/** A ledger that lives as long as the process. Each method runs to its end without yielding, which makes it atomic. */
export function createMemoryLedger({ now = () => new Date() }: MemoryLedgerOptions = {}): Ledger {
  const books = new Map<string, Book>();
  // A hold belongs to the book it was made in: when the account is opened anew meanwhile, it ends without a trace there.
  const holds = new Map<string, Book>();
  const rows = createRowStore();
  let holdCount = 0;

  function write(book: Book, change: Pick<NewRow, 'type' | 'credits' | 'operation'>): number {
    const { key } = book.identity;
    const closingBalance = book.balance + change.credits;
    book.balance = closingBalance;
    if (books.get(key) === book) rows.add({ key, ...change, closingBalance, at: now() });
    return closingBalance;
  }

  function end(hold: Hold): Book {
    const book = holds.get(hold.id);
    if (book === undefined) throw holdNotOpen(hold.id);
    holds.delete(hold.id);
    book.held -= hold.credits;
    return book;
  }

  function open({ credits, ...identity }: NewAccount): Account {
    requireCredits(credits);
    const book: Book = { identity, balance: 0, held: 0 };
    if (books.has(identity.key)) rows.remove(identity.key);
    books.set(identity.key, book);
    write(book, { type: 'opening', credits, operation: null });
    return accountOf(book);
  }

  function replaceAll(accounts: readonly NewAccount[]): void {
    books.clear();
    rows.clear();
    accounts.forEach(open);
  }

  return {
    async open(account) {
      return open(account);
    },
    async find(key) {
      const book = books.get(key);
      return book && accountOf(book);
    },
    async accounts() {
      return [...books.values()].map(accountOf);
    },
    async hold(key, credits, operation) {
      requireCredits(credits);
      const book = books.get(key);
      if (book === undefined || book.balance - book.held < credits) return undefined;
      const hold = { id: `hold-${++holdCount}`, key, credits, operation };
      holds.set(hold.id, book);
      book.held += credits;
      return hold;
    },
    async charge(hold, credits) {
      requireHeld(hold, credits);
      const book = end(hold);
      if (credits === 0) return book.balance;
      return write(book, { type: 'debit', credits: -credits, operation: hold.operation });
    },
    async release(hold) {
      return end(hold).balance;
    },
    async topUp(key, credits) {
      requireCredits(credits);
      const book = books.get(key);
      if (book !== undefined) requireCredits(book.balance + credits);
      return book && write(book, { type: 'top-up', credits, operation: null });
    },
    async amend(key, amendment) {
      const book = books.get(key);
      if (book === undefined) return undefined;
      book.identity = { ...book.identity, ...amendment };
      return accountOf(book);
    },
    async entries(filter) {
      return rows.list(filter);
    },
    async begin(accounts) {
      if (books.size === 0) replaceAll(accounts);
    },
    async replaceAll(accounts) {
      replaceAll(accounts);
    },
    async snapshot() {
      const accounts = [...books.values()].map(({ identity, balance }) => ({ ...identity, balance }));
      return { accounts, entries: rows.list() };
    },
    async restore({ accounts, entries }) {
      requireValidLedger({ accounts, entries });
      books.clear();
      for (const { balance, ...identity } of accounts) books.set(identity.key, { identity, balance, held: 0 });
      rows.restore(entries);
    },
    async check() {},
    async close() {},
  };
}

function accountOf({ identity, balance, held }: Book): Account {
  return { ...identity, balance, available: balance - held };
}
