import { createOwnHolds, type OwnHolds } from './own-holds.ts';
import { createStepPerformer, type StepParts } from './perform-steps.ts';
import type { SqlDriver } from './sql-driver.ts';
import { statementsFor } from './statements.ts';
import type { Step } from './step.ts';
import { createStepQueue } from './step-queue.ts';
import { closed, unavailable } from './unavailable.ts';

/** A database and the one queue before it: the books and the people of a process both go through it. */
export interface Desk extends StepParts {
  /** Performs a step with the others that wait; answers what it has decided. */
  step(step: Step): Promise<unknown>;
  /** Does work alone. */
  job<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  /** Ends what waits, then lets go of the database. */
  close(): Promise<void>;
}

/** How a desk's driver is opened. */
export interface DriverEvents {
  /** The holds of this process, for a database that others use too. */
  readonly holds: OwnHolds;
  /** The database has gone out of reach: what waits for it should not wait any longer. */
  lost(): void;
}

/** Opens a database and puts a queue before it. */
export async function openDesk(
  openDriver: (events: DriverEvents) => Promise<SqlDriver>,
  now: () => Date = () => new Date(),
): Promise<Desk> {
  const holds = createOwnHolds();
  const driver = await openDriver({ holds, lost: () => queue.failWaiting(unavailable(undefined)) });
  const parts = { driver, sql: statementsFor(driver.dialect), holds, now };
  const queue = createStepQueue(createStepPerformer(parts));
  let ended: Promise<void> | undefined;
  const end = async () => {
    await queue.close(closed());
    await driver.close();
  };
  return {
    ...parts,
    // While the database is away nothing piles up before it.
    step: (step) => (driver.away() ? Promise.reject(unavailable(undefined)) : queue.step(step)),
    job: (work) => (driver.away() ? Promise.reject(unavailable(undefined)) : queue.job(work)),
    close() {
      ended ??= end();
      return ended;
    },
  };
}
