import { resolve } from 'node:path';

/** A path as the caller means it: pnpm runs scripts from the workspace's root and leaves the caller's folder in INIT_CWD. */
export function callerPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
