import { createDraft, type Draft } from './draft.ts';
import type { OwnHolds } from './own-holds.ts';
import type { SqlDriver, SqlSession } from './sql-driver.ts';
import { keysText, type Statements } from './statements.ts';
import { largestChange, type Step } from './step.ts';
import type { Outcome, PerformSteps } from './step-queue.ts';

/** What steps are performed with. */
export interface StepParts {
  readonly driver: SqlDriver;
  readonly sql: Statements;
  readonly holds: OwnHolds;
  readonly now: () => Date;
}

/** Performs steps together: their accounts are read once, each step decides in its turn, and what they changed is written at once. */
export function createStepPerformer({ driver, sql, holds, now }: StepParts): PerformSteps {
  return async (steps) => {
    const keys = keysText(new Set(steps.map(({ key }) => key)));
    let draft: Draft | undefined;
    const work = async (session: SqlSession) => {
      // It may be the second try; what the first one decided was never committed.
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
