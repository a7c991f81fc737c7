import type { Person } from '@bgv-kit/fixtures';

/** People who were added to the bureau, by mobile number, as a port: in memory here, elsewhere in a database. */
export interface CustomPeople {
  /** The person of a number; undefined when it has none. Asked with every call that reaches the bureau. */
  find(number: string): Person | undefined | Promise<Person | undefined>;
  /** Everyone, by number. */
  list(): Promise<readonly Person[]>;
  /** Adds people; one with the same number replaces the other. */
  put(people: readonly Person[]): Promise<void>;
  /** Removes the person of a number; false when there was none. */
  remove(number: string): Promise<boolean>;
  /** Replaces everyone with these people, in one step. */
  replaceAll(people: readonly Person[]): Promise<void>;
}

/** Keeps custom people in memory. */
export function createCustomPeople(): CustomPeople {
  const people = new Map<string, Person>();
  const put = (more: readonly Person[]) => {
    for (const person of more) people.set(person.mobileNumber, person);
  };
  return {
    find: (number) => people.get(number),
    list: async () => [...people.values()].sort((one, other) => one.mobileNumber.localeCompare(other.mobileNumber)),
    put: async (more) => put(more),
    remove: async (number) => people.delete(number),
    async replaceAll(others) {
      people.clear();
      put(others);
    },
  };
}
