import { relative } from 'node:path';
import { readDocument } from '../document/read-document.ts';
import { print, type Shell } from '../shell.ts';
import { type ClientForm, clientFiles } from './client-files.ts';
import { writeFolder } from './write-folder.ts';

/** Writes the client for a document, or for the kit's own, and prints how many files it wrote, where, and what they need. */
export async function generateClient(
  shell: Shell,
  { out, spec, ...form }: { out: string; spec?: string } & Pick<ClientForm, 'importExtension'>,
): Promise<void> {
  const loaded = await readDocument(spec);
  const here = shell.folder ?? process.cwd();
  // With paths as seen from where it ran, the command is the same on every machine.
  const from = spec === undefined ? '' : ` --spec ${relative(here, spec)}`;
  const command = `bgv generate --out ${relative(here, out) || '.'}${from}`;
  const files = await writeFolder(out, await clientFiles(loaded, { command, ...form }));
  print(shell, `Wrote ${files.length} files to ${out}.`);
  print(shell, 'They need openapi-fetch: npm install openapi-fetch@0.17.0');
}
