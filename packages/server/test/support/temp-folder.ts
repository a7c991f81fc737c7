import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder outside the workspace, which goes with the test. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'bgv-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
