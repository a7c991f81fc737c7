import { readFile } from 'node:fs/promises';
import { formatIssue, isJsonObject, type Json } from '@bgv-kit/spec';
import {
  type CassetteEntry,
  type CassetteHead,
  checkCassetteEntry,
  checkCassetteHead,
  requireShape,
} from '@bgv-kit/spec/shapes';
import { ServerError } from '../errors.ts';

/** The first line of a cassette. */
export const cassetteHead: CassetteHead = { format: 'bgv-cassette', version: 2 };

/**
 * Reads a cassette that `bgv proxy --record` has written. A last line that broke off, as when a recording is killed, is left out:
 * `cut` says so.
 *
 * @throws ServerError `CASSETTE_INVALID` with the file, the entry and the issues.
 */
export async function readCassette(file: string) {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const words = 'Give the path of a file that bgv proxy --record has written.';
    throw new ServerError('CASSETTE_INVALID', `${file} cannot be read (${cause.code}). ${words}`);
  });
  // A whole line ends with a line break; what follows the last one was cut off.
  const lines = text.split('\n');
  const cut = lines.pop() !== '';
  const [head = '', ...entries] = lines;
  requireVersion(file, head);
  return { entries: entries.map((line, index) => readEntry(line, `${file}, entry ${index + 1}:`)), cut };
}

const remedy = 'Record it again with bgv proxy --record.';

function requireVersion(file: string, line: string): void {
  const head = parse(line);
  if (checkCassetteHead(head).length === 0) return;
  const version = isJsonObject(head) && head['format'] === cassetteHead.format ? head['version'] : undefined;
  const found = typeof version === 'number' ? `a cassette of version ${version}` : 'no cassette';
  const words = `${file} is ${found}, and this sandbox replays version ${cassetteHead.version}. ${remedy}`;
  throw new ServerError('CASSETTE_INVALID', words);
}

function readEntry(line: string, place: string): CassetteEntry {
  const value = parse(line);
  return requireShape(checkCassetteEntry, value, (issues) => {
    const words = issues.map((issue) => formatIssue(issue, { whole: 'it' })).join(', ');
    return new ServerError(
      'CASSETTE_INVALID',
      `${place} ${value === undefined ? 'it must be JSON' : words}. ${remedy}`,
    );
  });
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
