import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { wrongServers } from '../judge/wrong-servers.ts';
import { runBgv, startBgvSandbox } from '../support/run-bgv.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';

const keys = ['--key', 'sandbox-funded', '--key-low', 'sandbox-low', '--key-empty', 'sandbox-empty'];
const otherKeys = ['--key-forbidden', 'sandbox-forbidden', '--key-revoked', 'sandbox-revoked'];
const numbers = ['--found', '9000000200', '--no-record', '9000000404', '--bureau-error', '9000000500'];
const everything = [...keys, ...otherKeys, ...numbers];

test.for(['table', 'prism'])('a sandbox with the %s engine honours the contract', async (engine) => {
  const sandbox = await startBgvSandbox(['--engine', engine]);
  const run = await runBgv(['contract', '--target', sandbox.url, ...everything, '--strict']);
  await sandbox.stop();
  expect(run.stdout).toMatch(/\d+ rules: \d+ pass, 0 fail, 0 drift, 0 skipped\. \d+ requests, \d+ credits spent\./);
  expect(run.code).toBe(0);
});

test('numbers and keys can come from the environment', async () => {
  const sandbox = await startBgvSandbox();
  const env = {
    BGV_TARGET: sandbox.url,
    BGV_KEY: 'sandbox-funded',
    BGV_FOUND: '9000000200,9000000201',
    BGV_NO_RECORD: '9000000404',
  };
  const run = await runBgv(['contract', '--json'], { env });
  await sandbox.stop();
  const { rules } = JSON.parse(run.stdout);
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'outcome.found', verdict: 'pass', proved: 2 }));
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'outcome.no-record', verdict: 'pass' }));
  expect(run.code).toBe(0);
});

test.for(wrongServers)(
  'over HTTP, a server that $name is reported with exit code 1',
  async ({ create, rule, strict }) => {
    const standIn = await serveAnswerer(create());
    const run = await runBgv([
      'contract',
      '--target',
      `${standIn.origin}/api`,
      ...everything,
      ...(strict ? ['--strict'] : []),
    ]);
    await standIn.close();
    expect(run.stdout).toMatch(new RegExp(`FAIL +${rule.replaceAll('.', '\\.')}`));
    expect(run.code).toBe(1);
  },
);

test('a skip names what is missing, and is not counted as a pass', async () => {
  const standIn = await serveAnswerer(sandboxFetch(createSandbox()));
  const run = await runBgv(['contract', '--target', `${standIn.origin}/api`, '--key', 'sandbox-funded']);
  await standIn.close();
  expect(run.stdout).toContain('needs a key of its own: --key-empty');
  expect(run.stdout).toMatch(/skip +credits\.empty/);
  expect(run.code).toBe(0);
});

test('a budget keeps what costs more from running', async () => {
  const sandbox = createSandbox();
  const standIn = await serveAnswerer(sandboxFetch(sandbox));
  const run = await runBgv([
    'contract',
    '--target',
    `${standIn.origin}/api`,
    '--key',
    'sandbox-funded',
    '--max-credits',
    '5',
  ]);
  await standIn.close();
  const rows = await sandbox.ledger.entries('sandbox-funded');
  expect(rows.filter(({ type }) => type === 'debit').length).toBeLessThanOrEqual(5);
  expect(run.stdout).toContain('the budget is 5');
  expect(run.code).toBe(0);
});

test('a run without a budget for anything that costs spends nothing', async () => {
  const sandbox = createSandbox();
  const standIn = await serveAnswerer(sandboxFetch(sandbox));
  const run = await runBgv(['contract', '--target', `${standIn.origin}/api`, ...everything, '--max-credits', '0']);
  await standIn.close();
  expect((await sandbox.ledger.find('sandbox-funded'))?.balance).toBe(1000);
  expect(run.stdout).toContain('0 credits spent');
  expect(run.code).toBe(0);
});
