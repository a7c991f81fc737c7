// `pnpm share`: two sandboxes on one PostgreSQL share one key under 64 concurrent callers. Prints what came of it, and exits with 1
// when a sum is wrong. --database-url URL names a database; without it, a PostgreSQL of its own is started.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openStorage } from '@bgv-kit/ledger-sql';
import type { Ledger } from '@bgv-kit/sandbox';
import { textTable } from '../src/commands/text-table.ts';
import { painter, processShell } from '../src/shell.ts';
import { startOwnPostgres } from '../test/support/postgres-for-test.ts';
import { type BgvSandbox, callApi, startSandboxProcess } from '../test/support/sandbox-api.ts';

const paint = painter(processShell().stdout);
const { values } = parseArgs({ options: { 'database-url': { type: 'string' } } });
const credits = 500;
const calls = 800;
const callers = 64;
const key = `share-${randomUUID()}`;

const own = values['database-url'] === undefined ? await startOwnPostgres() : undefined;
const databaseUrl = values['database-url'] ?? own?.url ?? '';
const sandboxes: BgvSandbox[] = [];
try {
  for (const _ of [1, 2]) sandboxes.push(await startSandboxProcess(['--database-url', databaseUrl]));
  const { ledger } = await openStorage({ databaseUrl });
  await ledger.open({ key, role: 'share', credits, access: 'active', dialect: 'both' });
  const statuses = await callAll();
  process.exitCode = (await report(ledger, statuses)) ? 0 : 1;
  await ledger.amend(key, { access: 'revoked' });
  await ledger.close();
} finally {
  await Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
  own?.remove();
}

/** The statuses that each sandbox has answered. Callers take turns at calling until all calls are made. */
async function callAll(): Promise<number[][]> {
  const statuses: number[][] = sandboxes.map(() => []);
  let left = calls;
  const call = async (index: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const response = await callApi(sandboxes[index]?.url ?? '', { key });
      await response.arrayBuffer();
      statuses[index]?.push(response.status);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller % sandboxes.length)));
  return statuses;
}

async function report(ledger: Ledger, statuses: readonly number[][]): Promise<boolean> {
  const account = await ledger.find(key);
  const entries = await ledger.entries({ key });
  const sum = entries.reduce((total, entry) => total + entry.credits, 0);
  const linked = entries.slice(1).every((entry, index) => entry.openingBalance === entries[index]?.closingBalance);
  const count = (status: number, among = statuses.flat()) => among.filter((one) => one === status).length;
  const checks = [
    { what: '200s', got: count(200), want: credits },
    { what: '402s', got: count(402), want: calls - credits },
    { what: 'debits', got: entries.filter(({ type }) => type === 'debit').length, want: credits },
    { what: 'balance', got: account?.balance ?? -1, want: 0 },
    { what: 'available', got: account?.available ?? -1, want: 0 },
    { what: 'sum of the entries', got: sum, want: 0 },
    { what: 'entries that follow one another', got: linked ? entries.length : -1, want: credits + 1 },
  ];
  const perSandbox = statuses.map((some, index) => [
    `sandbox ${index + 1}`,
    ...[200, 402].map((one) => String(count(one, some))),
  ]);
  console.log(`${callers} callers, ${calls} calls, one key with ${credits} credits, two sandboxes on one PostgreSQL\n`);
  console.log(textTable(paint, ['', '200', '402'], perSandbox));
  console.log('');
  const lines = checks.map(({ what, got, want }) => [
    what,
    String(got),
    String(want),
    got === want ? 'right' : 'WRONG',
  ]);
  console.log(textTable(paint, ['', 'COUNTED', 'EXPECTED', ''], lines));
  return checks.every(({ got, want }) => got === want);
}
