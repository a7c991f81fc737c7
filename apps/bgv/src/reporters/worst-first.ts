import type { VerdictWord } from '@bgv-kit/contract';

/** The verdicts from the one to look at first to the one to look at last. */
export const worstToLeast: readonly VerdictWord[] = ['fail', 'drift', 'inconclusive', 'pass', 'skip'];

/** Sorted by verdict, and within a verdict as before. */
export function worstFirst<T extends { readonly verdict: VerdictWord }>(items: readonly T[]): T[] {
  return items.toSorted((one, other) => worstToLeast.indexOf(one.verdict) - worstToLeast.indexOf(other.verdict));
}
