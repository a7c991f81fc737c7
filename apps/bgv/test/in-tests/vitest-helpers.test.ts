import { expect, test } from 'vitest';
import { runVitest } from '../support/run-vitest.ts';

const consumersTests = `
import { describe, expect } from 'vitest';
import { test } from '@bgv-kit/server/fixture';

const origins = new Set();
for (const name of ['one', 'another'])
  test(name + ' has a sandbox of its own', async ({ sandbox }) => {
    origins.add(sandbox.origin);
    expect(await sandbox.ledger.find('sandbox-low')).toMatchObject({ balance: 1 });
    await sandbox.ledger.topUp('sandbox-low', 5);
  });
test('neither is left', async () => {
  for (const origin of origins) await expect(fetch(origin)).rejects.toThrow();
  expect(origins.size).toBe(2);
});

test('plain', async ({ sandbox }) => expect(await sandbox.people.list()).toEqual([]));
describe('with somebody', () => {
  test.override('sandboxOptions', { people: [{ mobileNumber: '9000012345', fullName: 'Asha Verma' }] });
  test('chosen', async ({ sandbox }) => expect(await sandbox.people.list()).toHaveLength(1));
});
`;

test("vitest's fixture gives each test that asks a sandbox of its own, with options for a file or for some of its tests", async () => {
  const { code, stdout } = await runVitest(consumersTests);
  expect(stdout).toContain('5 passed');
  expect(code).toBe(0);
});
