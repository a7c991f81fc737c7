import { expect } from 'vitest';
import type { Ledger, LedgerEntry } from '../ledger/ledger.ts';

/** The debits of a key, in order. */
export async function debitsOf(ledger: Ledger, key: string): Promise<Pick<LedgerEntry, 'credits' | 'operation'>[]> {
  const entries = await ledger.entries({ key });
  return entries.filter(({ type }) => type === 'debit').map(({ credits, operation }) => ({ credits, operation }));
}

/** Proves that the entries of each account lead from 0 to its balance, and that no hold is open. */
export async function expectLedgerToAddUp(ledger: Ledger): Promise<void> {
  for (const { key, balance, available } of await ledger.accounts()) {
    expect({ key, available }).toEqual({ key, available: balance });
    let sum = 0;
    for (const entry of await ledger.entries({ key })) {
      expect(entry.openingBalance).toBe(sum);
      sum += entry.credits;
      expect(entry.closingBalance).toBe(sum);
    }
    expect({ key, balance }).toEqual({ key, balance: sum });
  }
}
