import { openStorage } from '@bgv-kit/ledger-sql';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type OwnPostgres, type StopMode, startOwnPostgres } from '../support/postgres-for-test.ts';
import { type Counts, newCounts, startLoad } from './callers.ts';
import { startKillable } from './killable-sandbox.ts';
import { opening, openKeys } from './open-keys.ts';
import { expectSums } from './sums.ts';

const own = Array.from({ length: 8 }, (_, index) => `key-${index}`);
const shared = 'key-shared';
const callers = [...own, ...own.map(() => shared)];
const modes: readonly StopMode[] = ['immediate', 'fast'];

let postgres: OwnPostgres;
beforeAll(async () => {
  postgres = await startOwnPostgres();
});
afterAll(() => postgres.remove());

test.each(modes)(
  'while a database is stopped (%s) under load, calls get 500 and are not charged, and the sandbox recovers with it',
  async (mode) => {
    const storage = { databaseUrl: await postgres.database(mode) };
    await openKeys(storage, [...own, shared]);
    const sandbox = await startKillable(storage);
    onTestFinished(sandbox.kill);
    const counts = newCounts([...own, shared]);
    const load = startLoad(sandbox.url, callers, counts);
    for (let restart = 0; restart < 2; restart += 1) {
      await load.answers(100);
      await postgres.stopServer(mode);
      // New callers, because all others may wait for the outcome of a last commit.
      const late = startLoad(sandbox.url, [shared, shared], counts);
      await late.answers(20);
      await late.stop();
      const { status } = await fetch(`${new URL(sandbox.url).origin}/__sandbox/ready`);
      expect(status).toBe(503);
      await postgres.startServer();
      // Callers continue; a sandbox that does not recover times the test out.
      const served = charged(counts);
      while (charged(counts) < served + 50) await load.answers(20);
    }
    await load.stop();
    const statuses = new Set([...counts.values()].flatMap(({ free }) => Object.keys(free)));
    expect([...statuses]).toEqual(['500']);
    const { ledger } = await openStorage(storage);
    const accounts = await ledger.accounts();
    for (const [key, count] of counts) {
      expect(count.unanswered).toBe(0);
      const balance = accounts.find((account) => account.key === key)?.balance;
      expect(opening - (balance ?? Number.NaN), `${key}: charged is what was answered, no more and no less`).toBe(
        count.charged,
      );
    }
    expectSums(accounts, await ledger.entries());
    await ledger.close();
    // A database that a busy machine lets wait is ready a little later.
    while ((await fetch(`${new URL(sandbox.url).origin}/__sandbox/ready`)).status !== 200);
  },
);

function charged(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count.charged, 0);
}
