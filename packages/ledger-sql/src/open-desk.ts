import { setTimeout } from 'node:timers/promises';
import { createOwnHolds, type OwnHolds } from './own-holds.ts';
import { createStepPerformer, type StepParts } from './perform-steps.ts';
import { HoldsLapsed, type SqlDriver } from './sql-driver.ts';
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

/** How long the end waits for steps that have begun, in milliseconds. */
const lastWait = 5000;

/** Opens a database and puts a queue before it. */
export async function openDesk(
  openDriver: (events: DriverEvents) => Promise<SqlDriver>,
  now: () => Date = () => new Date(),
): Promise<Desk> {
  const holds = createOwnHolds();
  const driver = tryingAgain(await openDriver({ holds, lost: () => queue.failWaiting(unavailable(undefined)) }));
  const parts = { driver, sql: statementsFor(driver.dialect), holds, now };
  const queue = createStepQueue(createStepPerformer(parts));
  let ended: Promise<void> | undefined;
  const end = async () => {
    const done = queue.close(closed());
    const timer = new AbortController();
    // What waits for a database that does not come back is told so in the end.
    await Promise.race([done, setTimeout(lastWait, undefined, timer).catch(() => undefined)]);
    timer.abort();
    await driver.close();
    await done;
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

/** Where holds had lapsed, the work is done once more: it decides anew, and whoever has lost a hold is told. */
function tryingAgain(driver: SqlDriver): SqlDriver {
  return {
    ...driver,
    write: (work, scope) =>
      driver.write(work, scope).catch((failure) => {
        if (failure instanceof HoldsLapsed) return driver.write(work, scope);
        throw failure;
      }),
  };
}
