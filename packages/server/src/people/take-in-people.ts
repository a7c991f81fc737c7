import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { ServerError } from '../errors.ts';
import type { PersonPath } from './person-problem.ts';
import { placeText } from './place-text.ts';
import { createPersonReader } from './read-person.ts';

/** How many problems are told one by one. */
const told = 10;

/** A person as somebody gives it, and the words for where a part of it stands. */
interface PlacedPerson {
  readonly value: unknown;
  readonly placeOf: (path: PersonPath) => string;
}

/**
 * Completes people and holds them to a document; a number may be there once.
 *
 * @throws ServerError `PEOPLE_INVALID` with each problem and its place, and without a value.
 */
export function takeInPeople(given: readonly PlacedPerson[], operations: readonly Operation[]): readonly Person[] {
  const read = createPersonReader(operations);
  const problems: string[] = [];
  const people = new Map<string, { person: Person; place: string }>();
  for (const { value, placeOf } of given) {
    const result = read(value);
    if ('problems' in result) {
      problems.push(...result.problems.map(({ path, condition }) => `${placeOf(path)}: ${subject(path)} ${condition}`));
      continue;
    }
    const { person } = result;
    const place = placeOf([]);
    const first = people.get(person.mobileNumber);
    if (first === undefined) people.set(person.mobileNumber, { person, place });
    else problems.push(`${place}: the person has the mobileNumber of ${first.place}; leave one out`);
  }
  if (problems.length > 0) throw peopleInvalid(problems);
  return [...people.values()].map(({ person }) => person);
}

/** The mistake that tells the first problems and counts the others. */
export function peopleInvalid(problems: readonly string[]): ServerError {
  const more = problems.length - told;
  const lines = [...problems.slice(0, told), ...(more > 0 ? [`and ${more} more`] : [])];
  const remedy = 'Correct them and start again. `bgv fixtures people --out FILE` writes a sound file.';
  return new ServerError('PEOPLE_INVALID', `These people cannot be taken in:\n  ${lines.join('\n  ')}\n${remedy}`);
}

function subject(path: PersonPath): string {
  return path.length === 0 ? 'the person' : placeText(path);
}
