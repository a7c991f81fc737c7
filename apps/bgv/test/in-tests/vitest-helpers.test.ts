import { expect, test } from 'vitest';
import { runVitest } from '../support/run-vitest.ts';

test("vitest's fixture gives each test that asks a sandbox of its own", async () => {
  const { code, stdout } = await runVitest(
    `
    import { expect } from 'vitest';
    import { test } from '@bgv-kit/server/fixture';
    const origins = new Set();
    for (const name of ['one', 'another'])
      test(name, async ({ sandbox }) => {
        origins.add(sandbox.origin);
        expect(await sandbox.ledger.find('sandbox-low')).toMatchObject({ balance: 1 });
        await sandbox.ledger.topUp('sandbox-low', 5);
      });
    test('neither is left', async () => {
      for (const origin of origins) await expect(fetch(origin)).rejects.toThrow();
      expect(origins.size).toBe(2);
    });`,
    {},
  );
  expect(stdout).toContain('3 passed');
  expect(code).toBe(0);
});

test('the fixture takes options for a file or for some of its tests', async () => {
  const { code, stdout } = await runVitest(
    `
    import { describe, expect } from 'vitest';
    import { test } from '@bgv-kit/server/fixture';
    test('plain', async ({ sandbox }) => expect(await sandbox.people.list()).toEqual([]));
    describe('with a person', () => {
      test.override('sandboxOptions', { people: [{ mobileNumber: '9000012345', fullName: 'Asha Verma' }] });
      test('chosen', async ({ sandbox }) => expect(await sandbox.people.list()).toHaveLength(1));
    });`,
    {},
  );
  expect(stdout).toContain('2 passed');
  expect(code).toBe(0);
});
