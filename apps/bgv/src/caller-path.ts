import { relative, resolve } from 'node:path';

/** The folder of whoever runs the command: pnpm runs scripts from the workspace's root and leaves the caller's folder in INIT_CWD. */
export function callerFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
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
