import type { TestProject } from 'vitest/node';
import { type SandboxKeys, startSandbox, type TestSandbox } from './sandbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The sandbox of this test run. */
    readonly bgvSandbox: { readonly url: string; readonly origin: string; readonly keys: SandboxKeys };
  }
}

let running: TestSandbox | undefined;

/**
 * A `globalSetup` of vitest: one sandbox for the whole run, which every test finds with `inject('bgvSandbox')`. All share its
 * balances; a test that must not be disturbed takes a sandbox of its own.
 */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<void> {
  running = await startSandbox();
  const { url, origin, keys } = running;
  project.provide('bgvSandbox', { url, origin, keys });
}

/** Stops it when the run ends. */
export async function teardown(): Promise<void> {
  await running?.close();
}
