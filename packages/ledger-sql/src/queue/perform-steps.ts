import type { SqlDriver, SqlSession } from '../database/driver.ts';
import { keysText, type Statements } from '../database/statements.ts';
import type { Outcome, PerformSteps } from './batch-queue.ts';
import { createDraft, type Draft } from './draft.ts';
import type { LocalHolds } from './local-holds.ts';
import { largestChange, type Step } from './step.ts';

/** What steps need. */
export interface StepParts {
  readonly driver: SqlDriver;
  readonly sql: Statements;
  readonly holds: LocalHolds;
  readonly now: () => Date;
}

/** Performs steps together: reads their accounts once, lets each step decide in its turn, and writes their changes at once. */
export function createStepPerformer({ driver, sql, holds, now }: StepParts): PerformSteps {
  return async (steps) => {
    const keys = keysText(new Set(steps.map(({ key }) => key)));
    let draft: Draft | undefined;
    const work = async (session: SqlSession) => {
      // This may be the second try; the first one was never committed.
      draft?.undo();
      const begun = createDraft(await session.all(sql.findAccounts, [keys]), holds, now);
      draft = begun;
      const outcomes = steps.map((step) => outcomeOf(step, begun));
      begun.write(session, sql);
      return outcomes;
    };
    const change = largestChange(steps);
    try {
      return await (change === 'nothing' ? driver.read(work) : driver.write(work, { lock: keys, change }));
    } catch (failure) {
      draft?.undo();
      throw failure;
    }
  };
}

function outcomeOf(step: Step, draft: Draft): Outcome {
  try {
    return { answer: step.decide(draft) };
  } catch (failure) {
    return { failure };
  }
}
