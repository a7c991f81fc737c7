import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tempFolder } from '../../../test/support/temp-folder.ts';
import { BgvError } from '../../errors.ts';

/** A new folder with some files, given by path and content; it goes with the test. A path that ends with `/` is a folder. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await tempFolder();
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(path.endsWith('/') ? file : dirname(file), { recursive: true });
    if (!path.endsWith('/')) await writeFile(file, content);
  }
  return folder;
}

/** The BgvError that something throws; anything else is passed on. */
export function errorFrom(run: () => unknown): BgvError {
  try {
    run();
  } catch (error) {
    if (error instanceof BgvError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** The BgvError that a promise is rejected with; anything else is passed on. */
export async function rejectionOf(promise: Promise<unknown>): Promise<BgvError> {
  const error: unknown = await promise.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  if (error instanceof BgvError) return error;
  throw error;
}
