import { nextBatch, type Step } from './step.ts';

/** The result of a step. */
export type Outcome = { readonly answer: unknown } | { readonly failure: unknown };

/** Performs steps together, with an outcome for each. When it rejects, all of them fail. */
export type PerformSteps = (steps: readonly Step[]) => Promise<readonly Outcome[]>;

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
 * Runs work on one database one piece at a time: steps that wait together in one batch, each job alone, all in order.
 *
 * @param now - In milliseconds, from any moment on.
 */
export function createBatchQueue(perform: PerformSteps, now: () => number = () => performance.now()) {
  const waiting: (Group | Job)[] = [];
  const loop = createLoop(
    async () => {
      const [first] = waiting;
      if (typeof first === 'function') {
        waiting.shift();
        await first();
      } else if (first !== undefined) {
        const batch = takeBatch(first, now() - first.since);
        if (first.steps.length === 0) waiting.shift();
        await performAll(batch, perform);
      }
    },
    () => waiting.length === 0,
  );
  let ended: { readonly failure: unknown } | undefined;

  function addStep(item: WaitingStep): void {
    const last = waiting.at(-1);
    if (last === undefined || typeof last === 'function') waiting.push({ since: now(), steps: [item] });
    else last.steps.push(item);
    loop.wake();
  }

  return {
    /** Resolves to what the step has decided. */
    step<Answer>(step: Step<Answer>): Promise<Answer> {
      if (ended !== undefined) return Promise.reject(ended.failure);
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      addStep({ step, resolve, reject });
      // The performer answers each step with what it has decided.
      return promise as Promise<Answer>;
    },
    job<Answer>(work: () => Promise<Answer>): Promise<Answer> {
      if (ended !== undefined) return Promise.reject(ended.failure);
      return new Promise((resolve, reject) => {
        waiting.push(() => work().then(resolve, reject));
        loop.wake();
      });
    },
    /** Fails every step that waits. What has begun continues, and a job finds out by itself. */
    failWaiting(failure: unknown): void {
      const groups = waiting.filter((item) => typeof item !== 'function');
      for (const { reject } of groups.flatMap((group) => group.steps.splice(0))) reject(failure);
    },
    /** Refuses new work with this failure from now on; resolves when all that waits is done. */
    async close(failure: unknown): Promise<void> {
      ended ??= { failure };
      await loop.idle();
    },
  };
}

/**
 * Repeats a task until nothing is left to do; `wake` starts it again, and `idle` resolves when it rests.
 *
 * @note Each run begins in the next turn of the event loop, when every connection has been read: the steps that came with it share
 * one transaction.
 */
function createLoop(task: () => Promise<void>, isDone: () => boolean) {
  let running: PromiseWithResolvers<void> | undefined;

  async function run(): Promise<void> {
    await task();
    if (!isDone()) {
      setImmediate(run);
      return;
    }
    running?.resolve();
    running = undefined;
  }

  return {
    wake() {
      if (running !== undefined) return;
      running = Promise.withResolvers();
      setImmediate(run);
    },
    idle: async () => running?.promise,
  };
}

/** Takes the steps that are performed now out of a group. */
function takeBatch(group: Group, waited: number): WaitingStep[] {
  const isNow = nextBatch(
    group.steps.map(({ step }) => step),
    waited,
  );
  const batch = group.steps.filter(({ step }) => isNow(step));
  group.steps = group.steps.filter(({ step }) => !isNow(step));
  return batch;
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
