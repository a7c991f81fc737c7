import { relative } from 'node:path';
import { readDocument } from '../document/read-document.ts';
import { print, type Shell } from '../shell.ts';
import { writeClient } from './write-client.ts';

/** What `bgv generate` was asked for. Paths are absolute. */
export interface GenerateFlags {
  readonly out: string;
  readonly spec?: string;
  readonly importExtension: 'js' | 'ts' | 'none';
}

/** Writes the client for a document, or for the kit's own, and says what came of it. */
export async function generateClient(shell: Shell, { out, spec, importExtension }: GenerateFlags): Promise<void> {
  const loaded = await readDocument(spec);
  const files = await writeClient(loaded, { out, importExtension, command: commandLine(shell.folder, out, spec) });
  print(shell, `Wrote ${files.length} files to ${out}.`);
  print(shell, 'They need openapi-fetch: npm install openapi-fetch@0.17.0');
}

/** How to run it again, with paths as seen from where it ran: the same on every machine. */
function commandLine(here = process.cwd(), out: string, spec: string | undefined): string {
  const from = spec === undefined ? '' : ` --spec ${relative(here, spec)}`;
  return `bgv generate --out ${relative(here, out) || '.'}${from}`;
}
