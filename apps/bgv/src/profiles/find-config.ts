import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BgvError } from '../errors.ts';
import { shownPath } from '../shown-path.ts';

/** The names of a config file that is found. */
export const configNames = ['bgv.config.ts', 'bgv.config.mjs', 'bgv.config.js', 'bgv.config.json'] as const;

/**
 * The config file of a folder: the one in it, or else in the nearest folder above that has one. The search ends with the
 * folder that holds `.git`: a file outside of a repository was not meant for it.
 *
 * @returns An absolute path; undefined when there is no file.
 * @throws BgvError `CONFIG_INVALID` for a folder with two: neither is the obvious one.
 */
export async function findConfig(folder: string): Promise<string | undefined> {
  const paths = configNames.map((name) => join(folder, name));
  const isThere = await Promise.all(paths.map(isFile));
  const files = paths.filter((_, index) => isThere[index]);
  if (files.length > 1) {
    const both = files.map(shownPath).join(' and ');
    throw new BgvError('CONFIG_INVALID', `There are ${both}. Keep one of them, or name one with --config.`);
  }
  const [file] = files;
  if (file !== undefined) return file;
  const above = dirname(folder);
  // In a worktree of git, .git is a file.
  const isLast = above === folder || (await statsOf(join(folder, '.git'))) !== undefined;
  return isLast ? undefined : findConfig(above);
}

/**
 * The path of a file that was named with `--config`.
 *
 * @throws BgvError `CONFIG_NOT_FOUND`.
 */
export async function requireConfig(file: string, folder: string): Promise<string> {
  const path = resolve(folder, file);
  if (await isFile(path)) return path;
  const names = configNames.join(', ');
  throw new BgvError('CONFIG_NOT_FOUND', `There is no config file at ${path}. Give the path of one, such as ${names}.`);
}

async function isFile(path: string): Promise<boolean> {
  return (await statsOf(path))?.isFile() ?? false;
}

function statsOf(path: string) {
  return stat(path).catch(() => undefined);
}
