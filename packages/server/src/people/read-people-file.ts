import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { ServerError } from '../errors.ts';
import { readCsvPeople } from './csv-people.ts';
import { type GivenPerson, UnreadablePeople } from './given-people.ts';
import { readJsonPeople } from './json-people.ts';
import { peopleInvalid, takeInPeople } from './take-in-people.ts';

/**
 * Reads the people of a JSON or CSV file, each completed and checked against a document.
 *
 * @throws ServerError `PEOPLE_INVALID` with each problem and its line, and without a value of the file.
 */
export async function readPeopleFile(file: string, operations: readonly Operation[]): Promise<readonly Person[]> {
  const given = parse(await readText(file), file);
  const placed = given.map(({ value, lineOf }) => ({
    value,
    placeOf: (path: Parameters<typeof lineOf>[0]) => placeIn(file, lineOf(path)),
  }));
  return takeInPeople(placed, operations);
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new ServerError(
      'PEOPLE_INVALID',
      `--people ${file} cannot be read (${cause.code}). Give a .json or .csv file.`,
      { cause },
    );
  });
  try {
    // It takes a byte order mark away, which spreadsheets write.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ServerError('PEOPLE_INVALID', `--people ${file} is not in UTF-8. Save it as UTF-8 and run again.`, {
      cause,
    });
  }
}

function parse(text: string, file: string): readonly GivenPerson[] {
  const parsers: { readonly [extension: string]: typeof readJsonPeople } = {
    '.json': readJsonPeople,
    '.csv': readCsvPeople,
  };
  const parser = parsers[extname(file).toLowerCase()];
  if (parser === undefined)
    throw new ServerError(
      'PEOPLE_INVALID',
      `--people ${file}: its name must end in .json or .csv, which says how it is read.`,
    );
  try {
    return parser(text);
  } catch (error) {
    if (!(error instanceof UnreadablePeople)) throw error;
    throw peopleInvalid(error.obstacles.map(({ line, reason }) => `${placeIn(file, line)}: ${reason}`));
  }
}

function placeIn(file: string, line: number): string {
  return `${file}, line ${line}`;
}
