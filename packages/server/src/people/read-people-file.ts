import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { ServerError } from '../errors.ts';
import { parseCsvPeople } from './csv-people.ts';
import { parseJsonPeople } from './json-people.ts';
import { completePeople } from './read-people.ts';

/**
 * Reads the people of a JSON or CSV file, each completed and checked against a document.
 *
 * @throws ServerError `PEOPLE_INVALID` with each mistake and its line, and without a value of the file.
 */
export async function readPeopleFile(file: string, operations: readonly Operation[]): Promise<readonly Person[]> {
  const parse = parsers[extname(file).toLowerCase()];
  if (parse === undefined) throw unusable(file, 'must end in .json or .csv: the ending says how it is read.');
  return completePeople(parse(await readText(file), file), operations);
}

const parsers: { readonly [extension: string]: typeof parseJsonPeople } = {
  '.json': parseJsonPeople,
  '.csv': parseCsvPeople,
};

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw unusable(file, `cannot be read (${cause.code}). Give a .json or .csv file.`, cause);
  });
  try {
    // It removes a byte order mark, which spreadsheets write.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unusable(file, 'is not in UTF-8. Save it as UTF-8 and run again.', cause);
  }
}

function unusable(file: string, message: string, cause?: unknown): ServerError {
  return new ServerError('PEOPLE_INVALID', `--people ${file} ${message}`, { cause });
}
