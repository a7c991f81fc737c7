import { join } from 'node:path';
import { person } from '@bgv-kit/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnPostgres, startOwnPostgres } from '../support/postgres-for-test.ts';
import { bgvForTest, runBgv } from '../support/run-bgv.ts';
import {
  balanceOf,
  callApi,
  control,
  type ReadyLine,
  sandboxForTest,
  sandboxProcessForTest,
} from '../support/sandbox-api.ts';
import { tempFolder } from '../support/temp-folder.ts';

let postgres: OwnPostgres;
beforeAll(async () => {
  postgres = await startOwnPostgres();
});
afterAll(() => postgres.remove());

const asha = { ...person('9000012345'), fullName: 'Asha Verma' };

/** Everything that must outlive the process. */
async function kept({ url }: ReadyLine) {
  const [keys, ledger] = [await control(url, '/keys'), await control(url, '/ledger')];
  return { keys: keys.json, ledger: ledger.json };
}

async function use({ url }: ReadyLine): Promise<void> {
  expect((await control(url, '/keys', { key: 'mine', credits: 5 })).status).toBe(201);
  expect((await control(url, '/people', { people: [asha] })).status).toBe(200);
  for (const _ of [1, 2]) expect((await callApi(url, { key: 'mine' })).status).toBe(200);
  expect((await callApi(url)).status).toBe(200);
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  '--data: keys, balances, ledger and people are there again after %s',
  async (signal) => {
    const data = join(await tempFolder(), 'ledger');
    const first = await sandboxProcessForTest(['--data', data]);
    await use(first);
    const before = await kept(first);
    await first.stop(signal);
    const second = await sandboxForTest(['--data', data]);
    expect(await kept(second)).toEqual(before);
    expect(await balanceOf(second.url, 'mine')).toBe(3);
    expect(second.keys).toContainEqual(expect.objectContaining({ key: 'mine', credits: 3 }));
    expect((await control(second.url, '/people')).json).toMatchObject({ people: [asha] });
    await callApi(second.url, { key: 'mine' });
    expect(await balanceOf(second.url, 'mine')).toBe(2);
  },
);

test('--database-url: two sandboxes have the same ledger, and a later one finds it', async () => {
  const url = await postgres.database('ledger');
  const [one, other] = await Promise.all([
    sandboxProcessForTest(['--database-url', url]),
    sandboxForTest([], { env: { DATABASE_URL: url } }),
  ]);
  await use(one);
  expect(await kept(other)).toEqual(await kept(one));
  const before = await kept(one);
  await Promise.all([one.stop('SIGKILL'), other.stop()]);
  expect(await kept(await sandboxForTest(['--database-url', url]))).toEqual(before);
});

test('the start and stop messages name the place of the ledger', async () => {
  const data = join(await tempFolder(), 'ledger');
  const bgv = await bgvForTest(['sandbox', '--port', '0', '--data', data]);
  expect(await bgv.until(/Ctrl-C/)).toMatch(/are kept: .*sandbox\.db\./);
  await bgv.stop();
  expect(await bgv.until(/stopped/)).toMatch(/stopped\. Keys, balances, ledger and people are kept: .*sandbox\.db\./);
});

test('of a database the start message names host and database, without user or password', async () => {
  const { port } = new URL(postgres.url);
  const bgv = await bgvForTest([
    'sandbox',
    '--port',
    '0',
    '--database-url',
    postgres.url.replace('bgv@', 'bgv:secret-word@'),
  ]);
  const said = await bgv.until(/Ctrl-C/);
  expect(said).toContain(`are kept: PostgreSQL at 127.0.0.1:${port}/postgres.`);
  expect(said).not.toMatch(/secret-word|bgv@|bgv:/);
  expect(await bgv.stop()).toMatchObject({ code: 0 });
});

test('the ledger has one place: two options are refused, and --data takes precedence over the environment', async () => {
  const data = join(await tempFolder(), 'ledger');
  const unreachable = 'postgres://bgv:secret-word@127.0.0.1:1/ledger';
  const both = await runBgv(['sandbox', '--data', data, '--database-url', unreachable]);
  expect(both).toMatchObject({ code: 2, stderr: expect.stringMatching(/one place: give --data or --database-url/) });
  const env = { DATABASE_URL: unreachable };
  await sandboxForTest(['--data', data], { env });
  const ambient = await runBgv(['sandbox', '--port', '0'], { env });
  expect(ambient).toMatchObject({ code: 2, stderr: expect.stringMatching(/127\.0\.0\.1:1\/ledger.*DATABASE_URL/) });
  expect(ambient.stderr).not.toContain('secret-word');
  const help = await runBgv(['sandbox', '--help'], { env });
  expect(help.stdout).toContain('--database-url');
  expect(help.stdout).not.toContain('secret-word');
});

test('a folder in use is refused with a remedy', async () => {
  const data = join(await tempFolder(), 'ledger');
  await sandboxForTest(['--data', data]);
  const second = await runBgv(['sandbox', '--port', '0', '--data', data]);
  expect(second).toMatchObject({ code: 2, stderr: expect.stringMatching(/^bgv: Another sandbox keeps its ledger in/) });
});
