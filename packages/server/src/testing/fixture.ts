import { test as plainTest } from 'vitest';
import type { StartOptions } from '../start-options.ts';
import { type RunningSandbox, startSandbox } from '../start-sandbox.ts';

export type { ProvidedSandbox } from './provided.ts';

/** What a test can ask for by name. */
export interface SandboxFixture {
  /** A sandbox for this test alone, started when the test asks for it and stopped after it. */
  readonly sandbox: RunningSandbox;
  /** How it is started: `test.override('sandboxOptions', { people: [...] })`, for a file or a `describe`. */
  readonly sandboxOptions: StartOptions;
}

/**
 * vitest's `test`, with a sandbox for each test that asks for one. It starts in a few milliseconds, so no test needs to share the
 * balances of another.
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
