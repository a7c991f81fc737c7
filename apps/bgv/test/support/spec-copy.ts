import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceFolder } from './folders.ts';
import { type AtEnd, tempFolder } from './temp-folder.ts';

/** A copy of the kit's document that a test may break. */
export interface SpecCopy {
  readonly folder: string;
  /** The file to give as `--spec`. */
  readonly root: string;
  /** Replaces a text, and fails when it is missing. */
  edit(file: string, from: string, to: string): Promise<void>;
}

/** Copies `spec/` into a folder that is removed with the test, or at another end. */
export async function copySpec(atEnd?: AtEnd): Promise<SpecCopy> {
  const folder = join(await tempFolder(atEnd), 'spec');
  await cp(join(workspaceFolder, 'spec'), folder, { recursive: true });
  return {
    folder,
    root: join(folder, 'openapi.yaml'),
    async edit(file, from, to) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from} to edit.`);
      await writeFile(
        join(folder, file),
        text.replace(from, () => to),
      );
    },
  };
}
