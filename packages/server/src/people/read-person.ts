import type { Person } from '@bgv-kit/fixtures';
import type { Issue, Operation } from '@bgv-kit/spec';
import { checkPartialPerson, type PartialPerson } from '@bgv-kit/spec/shapes';
import { completePerson } from './complete-person.ts';
import { createDocumentCheck } from './document-check.ts';

/** A person who was read, or what is wrong with what was given. */
export type ReadPerson = { readonly person: Person } | { readonly issues: readonly Issue[] };

/** Prepares to complete people, and to check them against a document's operations. */
export function createPersonReader(operations: readonly Operation[]): (value: unknown) => ReadPerson {
  const checkPerson = createDocumentCheck(operations);
  return (value) => {
    const misshapen = checkPartialPerson(value);
    if (misshapen.length > 0) return { issues: misshapen };
    // It has just passed the check of its shape.
    const person = completePerson(value as PartialPerson);
    const issues = checkPerson(person);
    return issues.length > 0 ? { issues } : { person };
  };
}
