import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { appFolder } from '../support/folders.ts';

test('pnpm share runs two sandboxes on one PostgreSQL with one key and 64 callers, and all sums are right', async () => {
  const script = join(appFolder, 'scripts/share.ts');
  // It exits with 1, and this rejects, when a sum is wrong.
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=bgv-kit-source', script], {
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
  });
  expect(stdout).toMatch(/^64 callers, 800 calls, one key with 500 credits/);
  expect(stdout).toMatch(/200s +500 +500 +right/);
  expect(stdout).toMatch(/402s +300 +300 +right/);
  expect(stdout).toMatch(/balance +0 +0 +right/);
  // Both have served.
  expect(stdout).toMatch(/sandbox 1 +[1-9]/);
  expect(stdout).toMatch(/sandbox 2 +[1-9]/);
});
