import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFolder } from './folders.ts';

/** One fenced block of a Markdown file. */
export interface Block {
  /** `README.md:42`. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a file of the workspace, in order. */
export function markdownBlocks(file: string): Block[] {
  const source = readFileSync(join(workspaceFolder, file), 'utf8');
  return [...source.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((match) => {
    const line = source.slice(0, match.index).split('\n').length;
    return { place: `${file}:${line}`, language: match[1] ?? '', text: match[2] ?? '' };
  });
}
