import { formatFault, formatIssue } from '@bgv-kit/spec';
import type { Difference, VerdictWord } from '@bgv-kit/spec/shapes';

/** What a difference is made from: it is about the answer as a whole, and stated by the vendor, unless it says otherwise. */
export type DifferenceParts = Pick<Difference, 'label' | 'message' | 'received'> &
  Partial<Pick<Difference, 'path' | 'assumed'>>;

/** Fills in what the parts of a difference leave out. */
export function differenceOf({ label, path = '', message, received, assumed = [] }: DifferenceParts): Difference {
  return { label, path, message, received, assumed };
}

/** A difference as one line: `eleven digits: must be answered with 400; received 200`. */
export function formatDifference(difference: Difference): string {
  return `${difference.label}: ${difference.path === '' ? formatFault(difference) : formatIssue(difference)}`;
}

/** The words for what a case has shown, from the worst to the least. */
export const verdictWords: readonly VerdictWord[] = ['fail', 'drift', 'inconclusive', 'pass', 'skip'];

/**
 * What a case has shown.
 *
 * - `pass`: what it tried holds.
 * - `fail`: a requirement of the vendor documentation does not hold.
 * - `drift`: the target differs where the vendor documentation is silent.
 * - `inconclusive`: it ran, and could not decide.
 * - `skip`: it was not run.
 */
export type Verdict =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'fail' | 'drift'; readonly differences: readonly Difference[] }
  | { readonly verdict: 'inconclusive' | 'skip'; readonly reason: string };

/** The verdict on differences. Where the vendor documentation is silent it is drift, unless the target is held to the document. */
export function verdictOf(differences: readonly Difference[], strict: boolean): Verdict {
  if (differences.length === 0) return { verdict: 'pass' };
  const broken = strict || differences.some(({ assumed }) => assumed.length === 0);
  return { verdict: broken ? 'fail' : 'drift', differences };
}

/** Thrown when a request stays without an answer although the target answers others: that is a difference. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly difference: Difference;

  constructor(difference: Difference) {
    super('a request stays without an answer');
    this.difference = difference;
  }
}

/** Thrown by a case that cannot decide. The message is the reason that the report gives. */
export class Inconclusive extends Error {
  override readonly name = 'Inconclusive';
}
