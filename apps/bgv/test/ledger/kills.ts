import { openStorage } from '@bgv-kit/ledger-sql';
import type { Account } from '@bgv-kit/sandbox';
import { expect, onTestFinished } from 'vitest';
import { startOwnPostgres } from '../support/postgres-for-test.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { newCounts, startLoad } from './callers.ts';
import { startKillable } from './killable-sandbox.ts';
import { opening, openKeys } from './open-keys.ts';
import { expectAcknowledged, expectSums } from './sums.ts';

const own = Array.from({ length: 8 }, (_, index) => `key-${index}`);
const shared = 'key-shared';
/** Keys of a single caller show each call alone; a shared key needs its holds. */
const callers = [...own, ...own.map(() => shared)];

/** The number of answers before each kill: from none to a few dozen. */
function answersBefore(kill: number): number {
  return (kill * 37) % 90;
}

/** Kills a sandbox on SQLite repeatedly: no acknowledged charge is lost or doubled, and no credit stays held. */
export async function killOnSqlite(kills: number): Promise<void> {
  const data = await tempFolder();
  await openKeys({ data }, [...own, shared]);
  const counts = newCounts([...own, shared]);
  for (let kill = 0; kill < kills; kill += 1) {
    const sandbox = await startKillable({ data });
    onTestFinished(sandbox.kill);
    expectAcknowledged(sandbox.accounts, opening, counts);
    expect(sandbox.accounts.map(({ available }) => available)).toEqual(sandbox.accounts.map(({ balance }) => balance));
    const load = startLoad(sandbox.url, callers, counts);
    await load.answers(answersBefore(kill));
    await sandbox.kill();
    await load.stop();
  }
  const { ledger } = await openStorage({ data });
  expectAcknowledged(await ledger.accounts(), opening, counts);
  expectSums(await ledger.accounts(), await ledger.entries());
  await ledger.close();
  expectSomeLoad(counts, kills);
}

/** Kills one of two sandboxes on one PostgreSQL repeatedly: the other one keeps serving. */
export async function killOnPostgres(kills: number): Promise<void> {
  const postgres = await startOwnPostgres();
  onTestFinished(postgres.remove);
  const storage = { databaseUrl: postgres.url, leaseTime: 4000 };
  const safe = 'key-safe';
  await openKeys(storage, [...own, shared, safe]);
  const killed = newCounts([...own, shared]);
  const kept = newCounts([safe, shared]);
  const survivor = await startKillable(storage);
  onTestFinished(survivor.kill);
  const steady = startLoad(survivor.url, [safe, safe, shared, shared], kept);
  for (let kill = 0; kill < kills; kill += 1) {
    const sandbox = await startKillable(storage);
    onTestFinished(sandbox.kill);
    const load = startLoad(sandbox.url, callers, killed);
    await load.answers(answersBefore(kill));
    await sandbox.kill();
    await load.stop();
  }
  await steady.stop();
  expect([...kept.values()].map(({ free, unanswered }) => ({ free, unanswered }))).toEqual([
    { free: {}, unanswered: 0 },
    { free: {}, unanswered: 0 },
  ]);
  const all = newCounts([...own, shared, safe]);
  for (const [key, count] of all) {
    const both = [killed.get(key), kept.get(key)];
    for (const part of both) {
      count.charged += part?.charged ?? 0;
      count.unanswered += part?.unanswered ?? 0;
    }
  }
  const { ledger } = await openStorage(storage);
  const accounts = await whenFree(() => ledger.accounts());
  expectAcknowledged(accounts, opening, all);
  expectSums(accounts, await ledger.entries());
  await ledger.close();
  await survivor.kill();
  expectSomeLoad(killed, kills);
}

/** Waits until the leases of the killed processes have expired. A hold that is never released times the test out. */
async function whenFree(read: () => Promise<readonly Account[]>): Promise<readonly Account[]> {
  for (;;) {
    const accounts = await read();
    if (accounts.every(({ balance, available }) => balance === available)) return accounts;
  }
}

/** A run with few calls proves nothing. */
function expectSomeLoad(counts: ReturnType<typeof newCounts>, kills: number): void {
  const sum = (pick: (count: { charged: number; unanswered: number }) => number) =>
    [...counts.values()].reduce((total, count) => total + pick(count), 0);
  expect(sum(({ charged }) => charged)).toBeGreaterThan(kills * 20);
  expect(sum(({ unanswered }) => unanswered)).toBeGreaterThan(kills);
}
