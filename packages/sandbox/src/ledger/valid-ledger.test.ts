import { expect, test } from 'vitest';
import type { LedgerEntry, LedgerSnapshot } from './ledger.ts';
import { requireValidLedger } from './valid-ledger.ts';

const account = { key: 'key-a', role: 'test', access: 'active', dialect: 'both', balance: 7 } as const;
const entry = (number: number, credits: number, closingBalance: number): LedgerEntry => ({
  id: `entry-${number}`,
  key: 'key-a',
  type: 'top-up',
  credits,
  openingBalance: closingBalance - credits,
  closingBalance,
  operation: null,
  at: '2026-06-30T00:00:00.000Z',
});
const rows = [entry(1, 10, 10), entry(2, -3, 7)];
const sound: LedgerSnapshot = { accounts: [account], entries: rows };

test('books whose rows lead to their balances are sound, and so are empty ones', () => {
  expect(() => requireValidLedger(sound)).not.toThrow();
  expect(() => requireValidLedger({ accounts: [], entries: [] })).not.toThrow();
});

test.each<[what: string, books: LedgerSnapshot, said: string]>([
  [
    'a balance that its rows do not reach',
    { ...sound, accounts: [{ ...account, balance: 8 }] },
    'end at 7, its balance is 8',
  ],
  ['a row that is missing', { ...sound, entries: rows.slice(1) }, 'entry-2 of account 1 does not follow'],
  [
    'a row that does not add up',
    { ...sound, entries: [entry(1, 10, 10), { ...entry(2, -3, 7), credits: -2 }] },
    'entry-2',
  ],
  ['a key twice', { ...sound, accounts: [account, account] }, 'two accounts have the same key'],
  ['a row of nobody', { ...sound, accounts: [] }, 'entry-1 belongs to no account'],
  [
    'a balance below 0',
    { accounts: [{ ...account, balance: -1 }], entries: [entry(1, -1, -1)] },
    'no balance of 0 or more',
  ],
])('%s is refused, without a key', (_, books, said) => {
  expect(() => requireValidLedger(books)).toThrow(
    expect.objectContaining({ code: 'LEDGER_INVALID', message: expect.stringContaining(said) }),
  );
  expect(() => requireValidLedger(books)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('key-a') }),
  );
});
