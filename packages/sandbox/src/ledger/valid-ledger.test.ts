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
const entries = [entry(1, 10, 10), entry(2, -3, 7)];
const valid: LedgerSnapshot = { accounts: [account], entries };

test('a ledger whose entries lead to its balances is valid, and so is an empty one', () => {
  expect(() => requireValidLedger(valid)).not.toThrow();
  expect(() => requireValidLedger({ accounts: [], entries: [] })).not.toThrow();
  expect(() => requireValidLedger({ accounts: [{ ...account, balance: 0 }], entries: [] })).not.toThrow();
});

test.each<[what: string, ledger: LedgerSnapshot, said: string]>([
  [
    'a balance that its entries do not lead to',
    { ...valid, accounts: [{ ...account, balance: 8 }] },
    'end at 7, its balance is 8',
  ],
  ['an entry that is missing', { ...valid, entries: entries.slice(1) }, 'entry-2 of account 1 does not follow'],
  [
    'an entry that does not add up',
    { ...valid, entries: [entry(1, 10, 10), { ...entry(2, -3, 7), credits: -2 }] },
    'entry-2',
  ],
  ['a key twice', { ...valid, accounts: [account, account] }, 'two accounts have the same key'],
  ['an entry without an account', { ...valid, accounts: [] }, 'entry-1 belongs to no account'],
  [
    'a balance below 0',
    { accounts: [{ ...account, balance: -1 }], entries: [entry(1, -1, -1)] },
    'account 1 has no balance of 0 or more',
  ],
])('%s is refused, without a key', (_, ledger, said) => {
  expect(() => requireValidLedger(ledger)).toThrow(
    expect.objectContaining({ code: 'LEDGER_INVALID', message: expect.stringContaining(said) }),
  );
  expect(() => requireValidLedger(ledger)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('key-a') }),
  );
});
