import { expect, test } from 'vitest';
import { createMemoryLedger } from '../ledger/memory-ledger.ts';
import { chargeOrRelease } from './charge-or-release.ts';

const hold = { id: 'hold-1', key: 'mine', credits: 3, operation: 'pull' };

/** Ends a hold on a ledger that records how. */
async function ended(credits: number) {
  const steps: unknown[] = [];
  const ledger = {
    ...createMemoryLedger(),
    charge: async (...step: unknown[]) => steps.push('charge', ...step) + 5,
    release: async (...step: unknown[]) => steps.push('release', ...step) + 5,
  };
  return { receipt: await chargeOrRelease(ledger, hold, credits), steps };
}

test('what costs is charged, with the balance after it', async () => {
  expect(await ended(2)).toEqual({ receipt: { used: 2, balance: 8 }, steps: ['charge', hold, 2] });
});

test('what costs nothing releases the hold', async () => {
  expect(await ended(0)).toEqual({ receipt: { used: 0, balance: 7 }, steps: ['release', hold] });
});
