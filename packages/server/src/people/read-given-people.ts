import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import type { PartialPerson } from './partial-person.ts';
import { takeInPeople } from './take-in-people.ts';

/**
 * Completes the people that a program gives, and checks them against a document.
 *
 * @throws ServerError `PEOPLE_INVALID` with each problem and its place, and without a value.
 */
export function readGivenPeople(people: readonly PartialPerson[], operations: readonly Operation[]): readonly Person[] {
  return takeInPeople(
    people.map((value, index) => ({ value, placeOf: () => `people[${index}]` })),
    operations,
  );
}
