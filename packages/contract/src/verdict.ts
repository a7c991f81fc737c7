/** One way in which the target differs from the document. It names no key and no personal value. */
export interface Difference {
  /** Which probe showed it. */
  readonly probe: string;
  readonly expected: string;
  readonly got: string;
  /** The decisions that the expectation rests on; none when the vendor's page states it. */
  readonly assumed: readonly number[];
}

/** What a case has shown. A skip is never a pass. */
export type Verdict =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'fail'; readonly differences: readonly Difference[] }
  | { readonly verdict: 'drift'; readonly differences: readonly Difference[] }
  | { readonly verdict: 'skip'; readonly reason: string };

/** The verdict on what a case has found: what the page leaves open is drift, unless the target is held to it. */
export function verdictOf(differences: readonly Difference[], strict: boolean): Verdict {
  if (differences.length === 0) return { verdict: 'pass' };
  const broken = strict || differences.some(({ assumed }) => assumed.length === 0);
  return { verdict: broken ? 'fail' : 'drift', differences };
}

/** Thrown by a case that cannot decide. It ends as a skip, with the reason. */
export class CannotDecide extends Error {
  override readonly name = 'CannotDecide';
}
