import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { pathForCaller } from '../caller-path.ts';
import { BgvError } from '../errors.ts';
import { readCsvPeople } from './csv-people.ts';
import { type GivenPerson, UnreadablePeople } from './given-people.ts';
import { readJsonPeople } from './json-people.ts';
import { type PersonProblem, placeText } from './person-problem.ts';
import { createPersonReader } from './read-person.ts';

/** How many problems are told one by one. */
const told = 10;

/**
 * Reads the people of a JSON or CSV file, each completed and checked against a document.
 *
 * @throws BgvError `PEOPLE_INVALID` with each problem and its line, and without a value of the file.
 */
export async function readPeopleFile(file: string, operations: readonly Operation[]): Promise<readonly Person[]> {
  const name = pathForCaller(file);
  const given = parse(await readText(file, name), name);
  const read = createPersonReader(operations);
  const problems: string[] = [];
  const people = new Map<string, { person: Person; line: number }>();
  for (const { value, lineOf } of given) {
    const result = read(value);
    if ('problems' in result) {
      problems.push(...result.problems.map((problem) => describe(name, lineOf(problem.path), problem)));
      continue;
    }
    const { person } = result;
    const first = people.get(person.mobileNumber);
    const line = lineOf([]);
    if (first === undefined) people.set(person.mobileNumber, { person, line });
    else problems.push(`${name}, line ${line}: the person of line ${first.line} has the same mobileNumber`);
  }
  if (problems.length > 0) throw invalid(problems);
  return [...people.values()].map(({ person }) => person);
}

async function readText(file: string, name: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new BgvError(
      'PEOPLE_INVALID',
      `--people ${name} cannot be read (${cause.code}). Give a .json or .csv file.`,
      { cause },
    );
  });
  try {
    // It takes a byte order mark away, which spreadsheets write.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BgvError('PEOPLE_INVALID', `--people ${name} is not in UTF-8. Save it as UTF-8 and run again.`, {
      cause,
    });
  }
}

function parse(text: string, name: string): readonly GivenPerson[] {
  const parsers: { readonly [extension: string]: typeof readJsonPeople } = {
    '.json': readJsonPeople,
    '.csv': readCsvPeople,
  };
  const parser = parsers[extname(name).toLowerCase()];
  if (parser === undefined)
    throw new BgvError(
      'PEOPLE_INVALID',
      `--people ${name}: its name must end in .json or .csv, which says how it is read.`,
    );
  try {
    return parser(text);
  } catch (error) {
    if (error instanceof UnreadablePeople) throw invalid([`${name}, line ${error.line}: the file ${error.message}`]);
    throw error;
  }
}

function describe(name: string, line: number, { path, condition }: PersonProblem): string {
  return `${name}, line ${line}: ${path.length === 0 ? 'the person' : placeText(path)} ${condition}`;
}

function invalid(problems: readonly string[]): BgvError {
  const more = problems.length - told;
  const lines = [...problems.slice(0, told), ...(more > 0 ? [`and ${more} more`] : [])];
  return new BgvError(
    'PEOPLE_INVALID',
    `These people cannot be taken in:\n  ${lines.join('\n  ')}\nCorrect the file and run again. \`bgv fixtures people --out FILE\` writes one to begin with.`,
  );
}
