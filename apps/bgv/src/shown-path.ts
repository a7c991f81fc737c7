import { relative } from 'node:path';

/** An absolute path as a person would write it: relative below their folder, absolute elsewhere. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? path : below;
}
