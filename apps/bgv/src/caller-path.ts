import { relative, resolve } from 'node:path';

/**
 * The folder of whoever runs the command. `pnpm bgv` runs in the workspace's root and says here where it was called from; a
 * `bgv` that is installed runs where it is called.
 */
export function callerFolder(): string {
  return process.env['BGV_CALLER_FOLDER'] || process.cwd();
}

/** A path as the caller means it. */
export function callerPath(path: string): string {
  return resolve(callerFolder(), path);
}

/** A path as the caller would write it: relative below their folder, absolute elsewhere. */
export function pathForCaller(path: string): string {
  const below = relative(callerFolder(), path);
  return below.startsWith('..') ? path : below;
}
