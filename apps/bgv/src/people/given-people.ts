import type { PersonPath } from './person-problem.ts';

/** A person as a file gives it, and where. */
export interface GivenPerson {
  readonly value: unknown;
  /** The line of a place in it, counted from 1; of the person where the place itself is not there. */
  readonly lineOf: (path: PersonPath) => number;
}

/** A file that cannot be read as people at all. */
export class UnreadablePeople extends Error {
  readonly line: number;

  /** The reason ends the sentence that the file's name begins. */
  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}
