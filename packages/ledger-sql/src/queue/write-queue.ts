import { setTimeout } from 'node:timers/promises';
import { HoldsLapsed, type SqlDriver } from '../database/driver.ts';
import { statementsFor } from '../database/statements.ts';
import { closed, unavailable } from '../errors.ts';
import { createBatchQueue } from './batch-queue.ts';
import { createLocalHolds, type LocalHolds } from './local-holds.ts';
import { createStepPerformer, type StepParts } from './perform-steps.ts';
import type { Step } from './step.ts';

/** A database and the one queue in front of it, which the ledger and the people of a process share. */
export type WriteQueue = Awaited<ReturnType<typeof openWriteQueue>>;

/** What a driver is opened with. */
export interface DriverEvents {
  /** The holds of this process, for a database that others use too. */
  readonly holds: LocalHolds;
  /** Called when the database is out of reach: what waits for it fails at once. */
  lost(): void;
}

/** How long `close` waits for steps that have begun, in milliseconds. */
const closeTimeout = 5000;

/** Opens a database and puts a queue in front of it. */
export async function openWriteQueue(
  openDriver: (events: DriverEvents) => Promise<SqlDriver>,
  now: () => Date = () => new Date(),
) {
  const holds = createLocalHolds();
  const driver = withRetry(await openDriver({ holds, lost: () => queue.failWaiting(unavailable()) }));
  const parts: StepParts = { driver, sql: statementsFor(driver.dialect), holds, now };
  const queue = createBatchQueue(createStepPerformer(parts));
  let ended: Promise<void> | undefined;
  const end = async () => {
    const done = queue.close(closed());
    const timer = new AbortController();
    // Work that waits for a database that does not come back fails when the driver is closed.
    await Promise.race([done, setTimeout(closeTimeout, undefined, timer).catch(() => undefined)]);
    timer.abort();
    await driver.close();
    await done;
  };
  return {
    ...parts,
    // While the database is away nothing waits for it.
    /** Performs a step with the others that wait; resolves to what it has decided. */
    step: <Answer>(step: Step<Answer>) => (driver.away() ? Promise.reject(unavailable()) : queue.step(step)),
    /** Does work alone. */
    job: <Answer>(work: () => Promise<Answer>) => (driver.away() ? Promise.reject(unavailable()) : queue.job(work)),
    /** Finishes what waits, then closes the database. */
    close(): Promise<void> {
      ended ??= end();
      return ended;
    },
  };
}

/** Tries once more where holds had lapsed: the work decides again, and a step whose hold is gone fails by itself. */
function withRetry(driver: SqlDriver): SqlDriver {
  return {
    ...driver,
    write: (work, scope) =>
      driver.write(work, scope).catch((failure) => {
        if (failure instanceof HoldsLapsed) return driver.write(work, scope);
        throw failure;
      }),
  };
}
