import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const workspace = join(import.meta.dirname, '../../../..');

/** A package of the kit, as it would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
}

/** Where every package is that is published. */
export const folders = [
  'packages/spec',
  'packages/client',
  'packages/fixtures',
  'packages/sandbox',
  'packages/contract',
  'packages/ledger-sql',
  'packages/server',
  'apps/bgv',
] as const;

/** Packs them into a folder, from what was built. */
export async function packAll(destination: string): Promise<readonly Packed[]> {
  const filters = folders.flatMap((folder) => ['--filter', `./${folder}`]);
  await promisify(execFile)('pnpm', ['--recursive', ...filters, 'pack', '--pack-destination', destination], {
    cwd: workspace,
  });
  return Promise.all(
    folders.map(async (path) => {
      const { name, version } = JSON.parse(await readFile(join(workspace, path, 'package.json'), 'utf8'));
      return { name, tarball: join(destination, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`) };
    }),
  );
}
