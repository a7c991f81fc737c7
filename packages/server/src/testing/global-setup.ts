import type { TestProject } from 'vitest/node';
import { startSandbox } from '../start-sandbox.ts';
import type { ProvidedSandbox } from './provided.ts';

export type { ProvidedSandbox } from './provided.ts';

/**
 * A `globalSetup` of vitest: one sandbox for the whole run, or one for each project that names it. Every test gets it with
 * `inject('bgvSandbox')`. All share its balances; a test that needs its own takes the fixture.
 *
 * @returns the teardown. It is no export of its own: projects share this module, and each has its sandbox.
 */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const { url, origin, keys, close } = await startSandbox();
  const provided: ProvidedSandbox = { url, origin, keys };
  project.provide('bgvSandbox', provided);
  return close;
}
