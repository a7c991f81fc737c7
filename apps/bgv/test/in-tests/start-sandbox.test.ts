import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createClient } from '@bgv-kit/client';
import { expect, test, vi } from 'vitest';
import { startSandbox } from '../../src/in-tests/sandbox.ts';
import { appFolder } from '../support/run-bgv.ts';
import { runVitest } from '../support/run-vitest.ts';

const asha = { mobile_number: '9000000200', full_name: 'Asha Verma' };

test('a sandbox for tests serves over HTTP, shows its books, and is gone at the end of its block', async () => {
  const print = vi.spyOn(console, 'log');
  let origin = '';
  {
    await using sandbox = await startSandbox();
    origin = sandbox.origin;
    const client = createClient({ baseUrl: sandbox.url, apiKey: sandbox.keys.funded });
    expect(await client.pullCustomerData(asha)).toMatchObject({ outcome: 'found', credits: { remaining: 999 } });
    expect(await sandbox.ledger.entries({ key: sandbox.keys.funded, type: 'debit' })).toHaveLength(1);
    expect(sandbox.requests()).toMatchObject([{ status: 200, scenario: 'found' }]);
    await sandbox.reset();
    expect(await sandbox.ledger.find(sandbox.keys.funded)).toMatchObject({ balance: 1000 });
  }
  await expect(fetch(origin)).rejects.toThrow();
  expect(print).not.toHaveBeenCalled();
});

test('what the command takes can be given here, and every key does what its name says', async () => {
  await using sandbox = await startSandbox({
    chaos: { queues: { 'sandbox-credits-left': [{ scenario: 'bureau-failure' }] } },
  });
  const statusOf = async (key: string) => {
    const response = await fetch(`${sandbox.url}/v2/finance/customer-data-pull`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(asha),
    });
    return response.status;
  };
  const { funded, low, empty, forbidden, revoked, creditsLeft, creditsRemaining } = sandbox.keys;
  const keys = [funded, low, low, empty, forbidden, revoked, creditsLeft, creditsLeft, creditsRemaining];
  const statuses: number[] = [];
  for (const key of keys) statuses.push(await statusOf(key));
  expect(statuses).toEqual([200, 200, 402, 402, 403, 401, 500, 200, 200]);
});

test('a closed sandbox keeps no process alive, and catches no signals', async () => {
  const script = `
    import { startSandbox } from 'bgv-kit/sandbox';
    const sandbox = await startSandbox();
    const signals = ['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name));
    await fetch(sandbox.origin + '/api');
    await sandbox.close();
    console.log(JSON.stringify(signals));`;
  const args = ['--conditions=bgv-kit-source', '--input-type=module', '--eval', script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: appFolder });
  expect([stdout, stderr]).toEqual(['[0,0]\n', '']);
});

test("vitest's fixture gives each test that asks a sandbox of its own", async () => {
  const { code, stdout } = await runVitest(
    `
    import { expect } from 'vitest';
    import { test } from '${appFolder}/src/in-tests/vitest.ts';
    const origins = new Set();
    for (const name of ['one', 'another'])
      test(name, async ({ sandbox }) => {
        origins.add(sandbox.origin);
        expect(await sandbox.ledger.find('sandbox-low')).toMatchObject({ balance: 1 });
        await sandbox.ledger.topUp('sandbox-low', 5);
      });
    test('neither is left', async () => {
      for (const origin of origins) await expect(fetch(origin)).rejects.toThrow();
      expect(origins.size).toBeGreaterThan(0);
    });`,
    {},
  );
  expect(stdout).toContain('3 passed');
  expect(code).toBe(0);
});
