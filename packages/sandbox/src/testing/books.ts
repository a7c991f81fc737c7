import { expect } from 'vitest';
import type { Ledger, LedgerEntry } from '../ledger/ledger.ts';

/** The rows of a key that calls caused: type, credits and operation, in order. */
export async function debitsOf(ledger: Ledger, key: string): Promise<Pick<LedgerEntry, 'credits' | 'operation'>[]> {
  const rows = await ledger.entries({ key });
  return rows.filter(({ type }) => type === 'debit').map(({ credits, operation }) => ({ credits, operation }));
}

/** Proves that every account's rows chain from nothing to its balance, and that no hold is left open. */
export async function expectBooksToAddUp(ledger: Ledger): Promise<void> {
  for (const { key, balance, available } of await ledger.accounts()) {
    expect({ key, available }).toEqual({ key, available: balance });
    let sum = 0;
    for (const row of await ledger.entries({ key })) {
      expect(row.openingBalance).toBe(sum);
      sum += row.credits;
      expect(row.closingBalance).toBe(sum);
    }
    expect({ key, balance }).toEqual({ key, balance: sum });
  }
}
