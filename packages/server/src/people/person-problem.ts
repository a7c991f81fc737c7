/** Where a value is in a person: `['phoneInfo', 0, 'number']`; empty for the person itself. */
export type PersonPath = readonly (string | number)[];

/** What is wrong with a person. It names the place and what is wanted there, never the value: somebody may have given a real one. */
export interface PersonProblem {
  readonly path: PersonPath;
  /** Ends the sentence that the place begins: `must be a text`. */
  readonly condition: string;
}
