import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@bgv-kit/client';
import { startSandbox } from '@bgv-kit/server';
import { cassetteHead } from '@bgv-kit/server/cassette';
import { expect, test, vi } from 'vitest';
import { appFolder, workspaceFolder } from '../support/folders.ts';
import { tempFolder } from '../support/temp-folder.ts';

const asha = { mobile_number: '9000000200', full_name: 'Asha Verma' };

test('a sandbox for tests serves over HTTP, shows its ledger, and is closed at the end of its block', async () => {
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

test('the options of the command can be given here, and every key behaves as its name says', async () => {
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
    import { startSandbox } from '@bgv-kit/server';
    const sandbox = await startSandbox();
    const signals = ['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name));
    await fetch(sandbox.origin + '/api');
    await sandbox.close();
    console.log(JSON.stringify(signals));`;
  const args = ['--conditions=bgv-kit-source', '--input-type=module', '--eval', script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: appFolder });
  expect([stdout, stderr]).toEqual(['[0,0]\n', '']);
});

test('people need a number and a name, and a snapshot can be taken and restored', async () => {
  await using sandbox = await startSandbox({ people: [{ mobileNumber: '9000000404', fullName: 'Ravi Rao' }] });
  const client = createClient({ baseUrl: sandbox.url, apiKey: sandbox.keys.low });
  const kept = await sandbox.snapshot();
  const ravi = { mobile_number: '9000000404', full_name: 'Ravi Rao' };
  expect(await client.pullCustomerData(ravi)).toMatchObject({
    outcome: 'found',
    data: { personalInfo: { fullName: 'RAVI RAO' } },
  });
  expect(await client.pullCustomerData(ravi)).toMatchObject({ outcome: 'insufficient-credits' });
  await sandbox.restore(kept);
  expect(await client.pullCustomerData(ravi)).toMatchObject({ outcome: 'found' });
  sandbox.clearRequests();
  expect(sandbox.requests()).toEqual([]);
});

test('unreadable entries of a cassette go to the warn function, and are never printed', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const cassette = join(await tempFolder(), 'calls.ndjson');
  await writeFile(cassette, `${JSON.stringify(cassetteHead)}\n{"cut off`);
  const told: string[] = [];
  await using _silent = await startSandbox({ replay: cassette });
  await using _telling = await startSandbox({ replay: cassette, warn: (text) => told.push(text) });
  expect(told).toEqual([expect.stringContaining('ends in the middle of an entry')]);
  expect(print).not.toHaveBeenCalled();
});

test("it works under Node's own test runner", async () => {
  const file = join(await tempFolder(), 'sandbox.test.mjs');
  await writeFile(
    file,
    `
    import assert from 'node:assert/strict';
    import { test } from 'node:test';
    import { startSandbox } from '${pathToFileURL(join(workspaceFolder, 'packages/server/src/index.ts'))}';
    test('a new sandbox has one credit on the low key', async () => {
      await using sandbox = await startSandbox();
      assert.equal((await sandbox.ledger.find(sandbox.keys.low)).balance, 1);
    });`,
  );
  // In vitest's worker the variable marks a running test, and Node's runner would run nothing.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--conditions=bgv-kit-source', '--test', '--test-reporter=tap', file];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toMatch(/^# pass 1$/m);
});

test.each([{ controlToken: '' }, { controlToken: ' ' }, { host: '' }])(
  '%j is refused: it would open the sandbox to everybody',
  async (options) => {
    await expect(startSandbox(options)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  },
);
