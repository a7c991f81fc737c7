import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { isJsonObject } from '@bgv-kit/spec';
import { BgvError, codeOf } from '../errors.ts';
import type { Files } from './client-files.ts';

/** Marks a folder as ours, and lists what we wrote there, so that the next run may replace and remove it. */
const manifestName = '.bgv-kit.json';

/**
 * Writes files into a folder of their own. The folder is created where it is missing; files of the last run that are no
 * longer needed are removed.
 *
 * @returns the names of the files, sorted.
 * @throws BgvError `FOLDER_NOT_OURS` before anything is changed, when that would touch a file that it did not write.
 */
export async function writeFolder(folder: string, files: Files): Promise<readonly string[]> {
  const written = await filesOfLastRun(folder);
  await refuseForeignFiles(folder, files, written);
  const stale = written.filter((name) => !files.has(name));
  const names = [...files.keys()].toSorted();
  // First the list and then the files: a run that is cut short leaves a folder that is still ours.
  await writeManifest(folder, [...names, ...stale].toSorted());
  await Promise.all([...files].map(([name, text]) => write(folder, name, text)));
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
  await writeManifest(folder, names);
  return names;
}

/** Nothing where there is no manifest, or none that can be trusted with the removal of files. */
async function filesOfLastRun(folder: string): Promise<readonly string[]> {
  const manifest: unknown = await readFile(join(folder, manifestName), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const files = isJsonObject(manifest) && Array.isArray(manifest['files']) ? manifest['files'] : [];
  return files
    .filter((name) => typeof name === 'string')
    .filter((name) => !isAbsolute(name) && !name.split(/[\\/]/).includes('..'));
}

async function refuseForeignFiles(folder: string, files: Files, written: readonly string[]): Promise<void> {
  const present = (await filesIn(folder)).filter((name) => name !== manifestName);
  if (written.length === 0 && present.length > 0) {
    throw notOurs(`${folder} is not empty, and bgv did not write it. Choose another --out, or empty this one.`);
  }
  // In a folder of ours, other people's files are left alone, as long as they are not in the way.
  const inTheWay = present.find((name) => files.has(name) && !written.includes(name));
  if (inTheWay !== undefined) {
    throw notOurs(`${join(folder, inTheWay)} was not written by bgv, and would be overwritten. Move it elsewhere.`);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw notOurs(`${folder} is no folder that bgv can write to. Choose another one for --out.`, cause);
  }
}

async function writeManifest(folder: string, files: readonly string[]): Promise<void> {
  await write(folder, manifestName, `${JSON.stringify({ writtenBy: 'bgv generate', files }, null, 2)}\n`);
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw notOurs(`${file} cannot be written (${codeOf(cause)}). Choose another folder for --out.`, cause);
  }
}

function notOurs(message: string, cause?: unknown): BgvError {
  return new BgvError('FOLDER_NOT_OURS', message, { cause });
}
