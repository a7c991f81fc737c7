import { test as plainTest } from 'vitest';
import { startSandbox, type TestSandbox } from './sandbox.ts';

/** What a test asks for by name. */
export interface SandboxFixture {
  /** A sandbox of this test's own, started when the test asks for it and stopped behind it. */
  readonly sandbox: TestSandbox;
}

/**
 * vitest's `test`, with a sandbox for those that ask.
 *
 * @example
 * test('a record costs a credit', async ({ sandbox }) => {
 *   const client = createClient({ baseUrl: sandbox.url, apiKey: sandbox.keys.funded });
 *   ...
 * });
 */
export const test = plainTest.extend<SandboxFixture>({
  // vitest reads from the pattern which fixtures a fixture needs: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  sandbox: async ({}, use) => {
    await using sandbox = await startSandbox();
    await use(sandbox);
  },
});
