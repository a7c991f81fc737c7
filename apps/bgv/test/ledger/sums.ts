import type { Account, LedgerEntry } from '@bgv-kit/sandbox';
import { expect } from 'vitest';
import type { Counts } from './callers.ts';

/** Nothing that was acknowledged is lost, and nothing was charged that nobody asked for. */
export function expectAcknowledged(accounts: readonly Account[], opening: number, counts: Counts): void {
  for (const [key, { charged, unanswered }] of counts) {
    const account = accounts.find((candidate) => candidate.key === key);
    const spent = opening - (account?.balance ?? Number.NaN);
    expect(spent, `${key}: what was acknowledged is charged`).toBeGreaterThanOrEqual(charged);
    expect(spent, `${key}: nothing is charged twice`).toBeLessThanOrEqual(charged + unanswered);
  }
}

/** Every balance is the sum of its rows, each row begins where the one before it ended, and nothing is held. */
export function expectSums(accounts: readonly Account[], entries: readonly LedgerEntry[]): void {
  for (const { key, balance, available } of accounts) {
    const rows = entries.filter((row) => row.key === key);
    expect(
      rows.reduce((sum, { credits }) => sum + credits, 0),
      `${key}: the rows add up`,
    ).toBe(balance);
    expect(rows.slice(1).map((row) => row.openingBalance)).toEqual(rows.slice(0, -1).map((row) => row.closingBalance));
    expect(available, `${key}: nothing is held`).toBe(balance);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
}
