import { formatFault, formatIssue, type Issue } from '@bgv-kit/spec';

/** A request as a report may show it: it holds no key, and on a vendor's host no value of its body. */
export interface ShownRequest {
  /** The body as a string. A value that must not be shown is replaced by its shape, such as `<10 digits>`. */
  readonly body: string;
  /** A command that sends it again. Keys, and numbers of the user's own, are read from variables. */
  readonly curl: string;
}

/** One way in which the target differs from the document. Its path is in the answer's body; it holds no key and no personal value. */
export interface Difference extends Issue {
  /** The test request, or the calls, that showed it. */
  readonly label: string;
  readonly received: string;
  /** The decisions that it rests on; none where the vendor documentation states it. */
  readonly assumed: readonly number[];
  /** The request that showed it, masked; absent where no single request did. */
  readonly request?: ShownRequest;
}

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
export const verdictWords = ['fail', 'drift', 'inconclusive', 'pass', 'skip'] as const;

/** One of the words. */
export type VerdictWord = (typeof verdictWords)[number];

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
