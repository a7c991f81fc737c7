import { nextBatch, type Step } from './step.ts';

/** What a step came to. */
export type Outcome = { readonly answer: unknown } | { readonly failure: unknown };

/** Does steps together: each gets its outcome. When it rejects, all of them do. */
export type PerformSteps = (steps: readonly Step[]) => Promise<readonly Outcome[]>;

/** Lets work on one database happen one at a time: steps that wait together in one batch, jobs each alone and in order. */
export interface StepQueue {
  /** Answers what the step has decided. */
  step(step: Step): Promise<unknown>;
  job<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  /** Fails every step that waits, and leaves alone what has begun. */
  failWaiting(failure: unknown): void;
  /** Refuses new work with this failure from now on; resolves when all that waits is done. */
  close(failure: unknown): Promise<void>;
}

interface WaitingStep {
  readonly step: Step;
  resolve(answer: unknown): void;
  reject(failure: unknown): void;
}

/** Steps that came without a job between them. */
interface Group {
  readonly since: number;
  steps: WaitingStep[];
}

type Job = () => Promise<void>;

/**
 * Makes a queue.
 *
 * @note A batch begins in the next turn of the event loop, when every connection has been read: the steps that came with it share
 * one transaction.
 */
export function createStepQueue(perform: PerformSteps): StepQueue {
  const waiting: (Group | Job)[] = [];
  let ended: { readonly failure: unknown } | undefined;
  let running: PromiseWithResolvers<void> | undefined;

  function wake(): void {
    if (running !== undefined) return;
    running = Promise.withResolvers();
    setImmediate(turn);
  }

  async function turn(): Promise<void> {
    await next();
    if (waiting.length > 0) {
      setImmediate(turn);
      return;
    }
    running?.resolve();
    running = undefined;
  }

  function next(): Promise<void> | undefined {
    const [first] = waiting;
    if (typeof first === 'function') {
      waiting.shift();
      return first();
    }
    if (first === undefined) return undefined;
    const [batch, later] = split(first);
    first.steps = later;
    if (later.length === 0) waiting.shift();
    return performAll(batch, perform);
  }

  function addStep(item: WaitingStep): void {
    const last = waiting.at(-1);
    if (last === undefined || typeof last === 'function') waiting.push({ since: performance.now(), steps: [item] });
    else last.steps.push(item);
    wake();
  }

  return {
    step(step) {
      if (ended !== undefined) return Promise.reject(ended.failure);
      return new Promise((resolve, reject) => addStep({ step, resolve, reject }));
    },
    job(work) {
      if (ended !== undefined) return Promise.reject(ended.failure);
      return new Promise((resolve, reject) => {
        waiting.push(() => work().then(resolve, reject));
        wake();
      });
    },
    failWaiting(failure) {
      // Jobs find out by themselves.
      const groups = waiting.filter((item) => typeof item !== 'function');
      const failed = groups.flatMap((group) => group.steps.splice(0));
      for (const { reject } of failed) reject(failure);
    },
    async close(failure) {
      ended ??= { failure };
      await running?.promise;
    },
  };
}

function split({ since, steps }: Group): [batch: WaitingStep[], later: WaitingStep[]] {
  const now = nextBatch(
    steps.map(({ step }) => step),
    performance.now() - since,
  );
  return [steps.filter(({ step }) => now(step)), steps.filter(({ step }) => !now(step))];
}

async function performAll(batch: readonly WaitingStep[], perform: PerformSteps): Promise<void> {
  if (batch.length === 0) return;
  try {
    const outcomes = await perform(batch.map(({ step }) => step));
    for (const [index, outcome] of outcomes.entries()) {
      if ('failure' in outcome) batch[index]?.reject(outcome.failure);
      else batch[index]?.resolve(outcome.answer);
    }
  } catch (failure) {
    for (const { reject } of batch) reject(failure);
  }
}
