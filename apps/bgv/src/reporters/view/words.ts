import { type VerdictWord, verdictWords } from '@bgv-kit/contract';

/** Sorted by verdict, from the worst to the least, and within a verdict as before. */
export function worstFirst<T extends { readonly verdict: VerdictWord }>(items: readonly T[]): T[] {
  return items.toSorted((one, other) => verdictWords.indexOf(one.verdict) - verdictWords.indexOf(other.verdict));
}

/** A number with its noun: `1 case`, `2 cases`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A reason with a capital and a full stop. */
export function asSentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

/** The first lines of a list, and a last one that counts the others. */
export function firstLines(lines: readonly string[], most: number): string[] {
  const others = lines.length - most;
  return others > 0 ? [...lines.slice(0, most), `and ${others} more`] : [...lines];
}
