/** A request as a report may show it: it holds no key, and on a vendor's host no value of its body. */
export interface ShownRequest {
  /** The body as text. A value that must not be shown is replaced by its shape, such as `<10 digits>`. */
  readonly body: string;
  /** A command that sends it again. Keys, and numbers of the user's own, are read from variables. */
  readonly curl: string;
}

/** One way in which the target differs from the document. It names no key and no personal value. */
export interface Difference {
  /** Which probe showed it. */
  readonly probe: string;
  readonly expected: string;
  readonly got: string;
  /** The decisions that the expectation rests on; none when the vendor's page states it. */
  readonly assumed: readonly number[];
  /** The request that showed it, masked; absent where no single request did. */
  readonly request?: ShownRequest;
}

/** The words for what a case has shown, from the worst to the least. */
export const verdictWords = ['fail', 'drift', 'inconclusive', 'pass', 'skip'] as const;

/** One of the words. */
export type VerdictWord = (typeof verdictWords)[number];

/**
 * What a case has shown.
 *
 * - `pass`: what it tried holds.
 * - `fail`: a sentence of the vendor's page does not hold.
 * - `drift`: the target differs where the page is silent.
 * - `inconclusive`: it ran, and could not decide.
 * - `skip`: it was not run.
 */
export type Verdict =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'fail' | 'drift'; readonly differences: readonly Difference[] }
  | { readonly verdict: 'inconclusive' | 'skip'; readonly reason: string };

/** The verdict on what a case has found: what the page leaves open is drift, unless the target is held to it. */
export function verdictOf(differences: readonly Difference[], strict: boolean): Verdict {
  if (differences.length === 0) return { verdict: 'pass' };
  const broken = strict || differences.some(({ assumed }) => assumed.length === 0);
  return { verdict: broken ? 'fail' : 'drift', differences };
}

/** Thrown when a free request stays without an answer twice, while the target answers others: that decides against it. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly difference: Difference;

  constructor(difference: Difference) {
    super('a request stays without an answer');
    this.difference = difference;
  }
}

/** Thrown by a case that cannot decide. It ends as inconclusive, with the reason. */
export class CannotDecide extends Error {
  override readonly name = 'CannotDecide';
}
