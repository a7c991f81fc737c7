import type { TestProject } from 'vitest/node';
import { startSandbox } from '../start-sandbox.ts';
import type { ProvidedSandbox } from './provided.ts';

export type { ProvidedSandbox } from './provided.ts';

/**
 * A `globalSetup` of vitest: one sandbox for the whole run, or one for each project that names it, which every test finds with
 * `inject('bgvSandbox')`. All share its balances; a test that must not be disturbed takes a sandbox of its own.
 *
 * @returns what stops it when the run ends. Not an export of its own: projects share this module, and each has its sandbox.
 */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const { url, origin, keys, close } = await startSandbox();
  const provided: ProvidedSandbox = { url, origin, keys };
  project.provide('bgvSandbox', provided);
  return close;
}
