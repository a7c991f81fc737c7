import type { Account, LedgerEntry } from '@bgv-kit/sandbox';
import { expect } from 'vitest';
import type { Counts } from './callers.ts';

/** No acknowledged charge is lost, and nothing is charged without a call. */
export function expectAcknowledged(accounts: readonly Account[], opening: number, counts: Counts): void {
  for (const [key, { charged, unanswered }] of counts) {
    const account = accounts.find((candidate) => candidate.key === key);
    const spent = opening - (account?.balance ?? Number.NaN);
    expect(spent, `${key}: what was acknowledged is charged`).toBeGreaterThanOrEqual(charged);
    expect(spent, `${key}: nothing is charged twice`).toBeLessThanOrEqual(charged + unanswered);
  }
}

/** Every balance is the sum of its entries, each entry follows the one before, and nothing is held. */
export function expectSums(accounts: readonly Account[], entries: readonly LedgerEntry[]): void {
  for (const { key, balance, available } of accounts) {
    const own = entries.filter((entry) => entry.key === key);
    expect(
      own.reduce((sum, { credits }) => sum + credits, 0),
      `${key}: the entries add up`,
    ).toBe(balance);
    expect(own.slice(1).map((entry) => entry.openingBalance)).toEqual(
      own.slice(0, -1).map((entry) => entry.closingBalance),
    );
    expect(available, `${key}: nothing is held`).toBe(balance);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
}
