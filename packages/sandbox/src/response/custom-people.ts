import type { Person } from '@bgv-kit/fixtures';

/** People whom somebody has chosen to be in the bureau, by mobile number, as a port: in memory here, elsewhere in a database. */
export interface CustomPeople {
  /** The person of a number; undefined when nobody was chosen for it. Asked with every call that reaches the bureau. */
  find(number: string): Person | undefined | Promise<Person | undefined>;
  /** Everybody, by number. */
  list(): Promise<readonly Person[]>;
  /** Adds people; one with the same number takes the place of the other. */
  put(people: readonly Person[]): Promise<void>;
  /** Forgets the person of a number; false when there was none. */
  remove(number: string): Promise<boolean>;
  /** Forgets everybody and takes these people instead, in one step. */
  replaceAll(people: readonly Person[]): Promise<void>;
}

/** Keeps chosen people as long as the process lives. */
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
