import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { describe, expect, test } from 'vitest';
import { faults } from '../judge/collection/index.ts';
import { runBgvProcess } from '../support/bgv-process.ts';
import { runBgv } from '../support/run-bgv.ts';
import { everything, localUrl, runContract } from '../support/run-contract.ts';
import { sandboxProcessForTest } from '../support/sandbox-api.ts';
import { useVirtualTime } from '../support/virtual-time.ts';

const [fault] = faults.filter(({ family }) => family === 'mobile number');
if (fault === undefined) throw new Error('No fault is about the mobile number.');

test('a sandbox honours the contract, down to its decisions', async () => {
  const sandbox = await sandboxProcessForTest();
  const run = await runBgvProcess(['contract', '--target', sandbox.url, ...everything, '--strict']);
  expect(run.stdout).toMatch(
    /(\d+) rules: \1 pass, 0 fail, 0 drift, 0 inconclusive, 0 skipped\. \d+ requests, \d+ credits spent in \d+\.\d s\./,
  );
  expect(run.code).toBe(0);
});

describe('without a network', () => {
  useVirtualTime();

  test('a broken rule is explained: the request, what was expected, what came, and a curl that replays it', async () => {
    const run = await runContract(fault.create('full'), everything);
    expect(run.stdout).toMatch(/FAIL +mobile_number\./);
    expect(run.stdout).toContain("curl --request POST '");
    expect(run.stdout).toContain('The contract is broken.');
    expect(run.code).toBe(1);
  });

  test('numbers and keys can come from the environment', async () => {
    const env = {
      BGV_TARGET: localUrl,
      BGV_KEY: 'sandbox-funded',
      BGV_FOUND: '9000000200,9000000201',
      BGV_NO_RECORD: '9000000404',
    };
    const run = await runBgv(['contract', '--json'], { env, fetch: sandboxFetch(createSandbox()) });
    const { rules } = JSON.parse(run.stdout).runs[0];
    expect(rules).toContainEqual(expect.objectContaining({ rule: 'outcome.found', verdict: 'pass' }));
    expect(rules).toContainEqual(expect.objectContaining({ rule: 'outcome.no-record', verdict: 'pass' }));
    expect(run.code).toBe(0);
  });

  test('a skip names what is missing, and is not counted as a pass', async () => {
    const run = await runContract(sandboxFetch(createSandbox()), ['--key', 'sandbox-funded']);
    expect(run.stdout).toContain('needs a key of its own: --key-empty');
    expect(run.stdout).toMatch(/skip +credits\.empty/);
    expect(run.code).toBe(0);
  });

  test('a run without a budget for anything that costs spends nothing', async () => {
    const sandbox = createSandbox();
    const run = await runContract(sandboxFetch(sandbox), [...everything, '--max-credits', '0']);
    expect((await sandbox.ledger.find('sandbox-funded'))?.balance).toBe(1000);
    expect(run.stdout).toContain('0 credits spent');
    expect(run.code).toBe(0);
  });
});
