import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Registers a clean-up: `onTestFinished`, or vitest's `afterAll` for the whole file. */
export type AtEnd = (act: () => Promise<void>) => void;

/** A new empty folder outside the workspace, which is removed with the test, or at another end. */
export async function tempFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'bgv-test-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
