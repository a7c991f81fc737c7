import type { Draft } from './draft.ts';

/** A decision about one key. */
export interface Step<Answer = unknown> {
  readonly key: string;
  /** What it may change. */
  readonly change: 'nothing' | 'holds' | 'ledger';
  /**
   * Its order among the steps that wait. Nothing is reordered around a `strict` one; a `deferred` one may run after `reorderable`
   * ones that came later.
   */
  readonly ordering: 'strict' | 'deferred' | 'reorderable';
  /** Decides, on the result of the steps before it. What it throws fails this step and no other. */
  decide(draft: Draft): Answer;
}

/** How long a deferred step waits for others to join it, in milliseconds. */
const longestWait = 2;

/** The most steps of one batch, so that a batch does not delay the next callers for long. */
const largestBatch = 1000;

/**
 * Chooses which of the steps that wait are performed now.
 *
 * @param waited - For how long the first of them has waited, in milliseconds.
 * @note A charge waits for the disk. While other calls are still on their way to their charge, it is deferred, and then one wait
 * serves them all; a wait for each few of them would take most of the time.
 */
export function nextBatch(steps: readonly Step[], waited: number): (step: Step) => boolean {
  const batch = new Set(steps.slice(0, largestBatch));
  const canReorder =
    steps.some(({ ordering }) => ordering === 'reorderable') && steps.every(({ ordering }) => ordering !== 'strict');
  const defer = canReorder && waited < longestWait;
  return (step) => batch.has(step) && !(defer && step.ordering === 'deferred');
}

/** The largest change that a batch may make. */
export function largestChange(steps: readonly Step[]): Step['change'] {
  if (steps.some(({ change }) => change === 'ledger')) return 'ledger';
  return steps.some(({ change }) => change === 'holds') ? 'holds' : 'nothing';
}
