import type { Draft } from './draft.ts';

/** A decision about one key. */
export interface Step {
  readonly key: string;
  /** What it may change. */
  readonly change: 'nothing' | 'holds' | 'books';
  /** Whether it must keep its place among the steps that wait, or others may go before it, or it before those. */
  readonly place: 'kept' | 'waits' | 'passes';
  /** Decides, on what the steps before it left. What it throws is its own failure, and nobody else's. */
  decide(draft: Draft): unknown;
}

/** How long a step waits for others to join it, in milliseconds. */
const patience = 2;

/** So many at once at most: a batch should not keep the next callers waiting for long. */
const most = 1000;

/**
 * Which of the steps that wait are done now.
 *
 * @note A charge waits for the disk. While other calls are still on their way to theirs, it lets them pass, and then one wait serves
 * them all; a wait for each few of them would be most of the time that there is.
 */
export function nextBatch(steps: readonly Step[], waited: number): (step: Step) => boolean {
  const batch = new Set(steps.slice(0, most));
  const passing = steps.some(({ place }) => place === 'passes') && steps.every(({ place }) => place !== 'kept');
  const wait = passing && waited < patience;
  return (step) => batch.has(step) && !(wait && step.place === 'waits');
}

/** The largest change that a batch may make. */
export function largestChange(steps: readonly Step[]): Step['change'] {
  if (steps.some(({ change }) => change === 'books')) return 'books';
  return steps.some(({ change }) => change === 'holds') ? 'holds' : 'nothing';
}
