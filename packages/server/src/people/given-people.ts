import type { PersonPath } from './person-problem.ts';

/** A person as somebody gives it, and where. */
export interface GivenPerson {
  readonly value: unknown;
  /** The line of a place in it, counted from 1; of the person where the place itself is not there. */
  readonly lineOf: (path: PersonPath) => number;
}

/** What keeps a file from being read as people, and the line. The reason is a clause with a subject of its own. */
export interface Obstacle {
  readonly line: number;
  readonly reason: string;
}

/** A file that cannot be read as people at all. */
export class UnreadablePeople extends Error {
  readonly obstacles: readonly Obstacle[];

  constructor(obstacles: readonly Obstacle[]) {
    super(obstacles.map(({ reason }) => reason).join('; '));
    this.obstacles = obstacles;
  }
}
