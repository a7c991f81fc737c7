import { test as plainTest } from 'vitest';
import { type RunningSandbox, type StartOptions, startSandbox } from '../start-sandbox.ts';

export type { ProvidedSandbox } from './provided.ts';

/** What a test asks for by name. */
export interface SandboxFixture {
  /** A sandbox of this test's own, started when the test asks for it and stopped behind it. */
  readonly sandbox: RunningSandbox;
  /** How it is started: `test.override('sandboxOptions', { people: [...] })`, for a file or a `describe`. */
  readonly sandboxOptions: StartOptions;
}

/**
 * vitest's `test`, with a sandbox for those that ask. It starts in a few milliseconds, so each test has its own and no test
 * finds the balances of another.
 *
 * @example
 * test('a record costs a credit', async ({ sandbox }) => {
 *   const client = createClient({ baseUrl: sandbox.url, apiKey: sandbox.keys.funded });
 *   ...
 * });
 */
export const test = plainTest.extend<SandboxFixture>({
  sandboxOptions: {},
  sandbox: async ({ sandboxOptions }, use) => {
    await using sandbox = await startSandbox(sandboxOptions);
    await use(sandbox);
  },
});
