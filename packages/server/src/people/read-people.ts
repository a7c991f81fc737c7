import type { Person } from '@bgv-kit/fixtures';
import type { Issue, Operation } from '@bgv-kit/spec';
import { checkPartialPerson, type PartialPerson } from '@bgv-kit/spec/shapes';
import { ServerError } from '../errors.ts';
import { completePerson } from './complete-person.ts';
import { createDocumentCheck } from './document-check.ts';
import { formatPersonIssue } from './person-schema.ts';

/** How many mistakes are listed one by one. */
const listed = 10;

/** A person as given, and where a part of it is, by JSON Pointer: `people.csv, line 4`. */
export interface GivenPerson {
  readonly value: unknown;
  readonly placeOf: (pointer: string) => string;
}

/**
 * Completes the people that a program gives, and checks them against a document.
 *
 * @throws ServerError `PEOPLE_INVALID` with each mistake and its place, and without a value.
 */
export function readPeople(people: readonly PartialPerson[], operations: readonly Operation[]): readonly Person[] {
  return completePeople(
    people.map((value, index) => ({ value, placeOf: () => `people[${index}]` })),
    operations,
  );
}

/**
 * Completes people and checks them against a document. Each number may occur once.
 *
 * @throws ServerError `PEOPLE_INVALID` with each mistake and its place, and without a value.
 */
export function completePeople(given: readonly GivenPerson[], operations: readonly Operation[]): readonly Person[] {
  const read = createPersonReader(operations);
  const mistakes: Mistake[] = [];
  const people = new Map<string, { person: Person; place: () => string }>();
  for (const { value, placeOf } of given) {
    const place = () => placeOf('');
    const result = read(value);
    if ('issues' in result) {
      mistakes.push(...result.issues.map((issue) => () => `${placeOf(issue.path)}: ${formatPersonIssue(issue)}`));
      continue;
    }
    const { person } = result;
    const first = people.get(person.mobileNumber);
    if (first === undefined) people.set(person.mobileNumber, { person, place });
    else mistakes.push(() => `${place()}: the person has the mobileNumber of ${first.place()}; leave one out`);
  }
  if (mistakes.length > 0) throw peopleInvalid(mistakes);
  return [...people.values()].map(({ person }) => person);
}

/** Prepares to complete a person, or to say what is wrong with it: its shape, or what a document's operations do not accept. */
export function createPersonReader(operations: readonly Operation[]) {
  const checkPerson = createDocumentCheck(operations);
  return (value: unknown): { readonly person: Person } | { readonly issues: readonly Issue[] } => {
    const misshapen = checkPartialPerson(value);
    if (misshapen.length > 0) return { issues: misshapen };
    // It has just passed the check of its shape.
    const person = completePerson(value as PartialPerson);
    const issues = checkPerson(person);
    return issues.length > 0 ? { issues } : { person };
  };
}

/** A line that says what is wrong, and where. It is written only when it is listed: finding a line takes time. */
export type Mistake = () => string;

/** The error that lists the first mistakes and counts the others. */
export function peopleInvalid(mistakes: readonly Mistake[]): ServerError {
  const more = mistakes.length - listed;
  const lines = [...mistakes.slice(0, listed).map((write) => write()), ...(more > 0 ? [`and ${more} more`] : [])];
  const remedy = 'Correct them and start again. `bgv fixtures people --out FILE` writes a valid file.';
  return new ServerError('PEOPLE_INVALID', `These people cannot be used:\n  ${lines.join('\n  ')}\n${remedy}`);
}
