import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { packAll } from './pack-all.ts';

const run = promisify(execFile);

test('npm installs everything that is packed into an empty folder, and the command runs there', async () => {
  const consumer = await mkdtemp(join(tmpdir(), 'bgv-kit-consumer-'));
  onTestFinished(() => rm(consumer, { recursive: true, force: true }));
  const packed = await packAll(join(consumer, 'packed'));
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const tarballs = packed.map(({ tarball }) => tarball);
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], { cwd: consumer });
  const { stdout } = await run(join(consumer, 'node_modules/.bin/bgv'), ['scenarios'], { cwd: consumer });
  expect(stdout).toContain('9000000404');
});
