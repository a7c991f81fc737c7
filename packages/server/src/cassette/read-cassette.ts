import { readFile } from 'node:fs/promises';
import type { Json } from '@bgv-kit/spec';
import { compileSchemaCheck, type SchemaCheck } from '@bgv-kit/spec/validate';
import { ServerError } from '../errors.ts';
import { type CassetteEntry, cassetteEntrySchema, cassetteHeadSchema } from './cassette.ts';

/** What stands in a cassette. */
export interface Cassette {
  readonly entries: readonly CassetteEntry[];
  /** Whether the last line broke off, as it does when a recording is killed. It is left out. */
  readonly cut: boolean;
}

/**
 * Reads a cassette that `bgv proxy --record` has written.
 *
 * @throws ServerError `CASSETTE_INVALID` with the file, the line and what is wrong there.
 */
export async function readCassette(file: string): Promise<Cassette> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw invalid(
      file,
      `cannot be read (${cause.code})`,
      'Give the path of a file that bgv proxy --record has written',
    );
  });
  // A whole line ends with a line break; what stands behind the last one was cut off.
  const lines = text.split('\n');
  const cut = lines.pop() !== '';
  const [head, ...entries] = lines;
  readLine(head ?? '', compileSchemaCheck(cassetteHeadSchema), `${file} is no cassette of version 1:`);
  const check = compileSchemaCheck(cassetteEntrySchema);
  return {
    // What has passed the schema is what the type says.
    entries: entries.map(
      (line, index) => readLine(line, check, `${file}, entry ${index + 1}:`) as unknown as CassetteEntry,
    ),
    cut,
  };
}

/** The messages name places and conditions, never what is there. */
function readLine(line: string, check: SchemaCheck, place: string): Json {
  const value = parse(line);
  const [mismatch] = value === undefined ? [{ at: '', condition: 'must be JSON' }] : check(value);
  if (value !== undefined && mismatch === undefined) return value;
  const words = `${mismatch?.at || 'it'} ${mismatch?.condition}`;
  throw new ServerError('CASSETTE_INVALID', `${place} ${words}. Record it again with bgv proxy --record.`);
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function invalid(file: string, what: string, remedy: string): ServerError {
  return new ServerError('CASSETTE_INVALID', `${file} ${what}. ${remedy}.`);
}
