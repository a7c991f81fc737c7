import type { Person } from '@bgv-kit/fixtures';
import { isJsonObject, type JsonObject, type Operation } from '@bgv-kit/spec';
import { completePerson } from './complete-person.ts';
import { createDocumentCheck } from './document-problems.ts';
import type { PersonProblem } from './person-problem.ts';
import { personShape } from './person-shape.ts';
import { shapeProblems } from './shape-problems.ts';

/** A person who was read, or what is wrong with what was given. */
export type ReadPerson = { readonly person: Person } | { readonly problems: readonly PersonProblem[] };

/**
 * Prepares the reading of people for a document's operations. A person needs a `mobileNumber` and a `fullName`; the rest is
 * filled with what the synthetic person of that number has.
 */
export function createPersonReader(operations: readonly Operation[]): (value: unknown) => ReadPerson {
  const check = createDocumentCheck(operations);
  return (value) => {
    const problems = [...missing(value), ...shapeProblems(value, personShape)];
    if (problems.length > 0 || !hasNumber(value)) return { problems };
    const person = completePerson(value);
    const contradictions = check(person);
    return contradictions.length > 0 ? { problems: contradictions } : { person };
  };
}

function missing(value: unknown): PersonProblem[] {
  if (!isJsonObject(value)) return [];
  return ['mobileNumber', 'fullName']
    .filter((name) => value[name] === undefined)
    .map((name) => ({ path: [], condition: `has no ${name}; every person needs one` }));
}

function hasNumber(value: unknown): value is JsonObject & { mobileNumber: string } {
  return isJsonObject(value) && typeof value['mobileNumber'] === 'string';
}
