import { distance } from 'fastest-levenshtein';

/** The name that a mistyped one most likely stands for; undefined when no name is like it. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  const [best] = [...names]
    .map((name) => ({ name, edits: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= tolerance(Math.max(name.length, typed.length)))
    .sort((one, other) => one.edits - other.edits);
  return best?.name;
}

/** How many letters may differ: a third, but two in a short word too, because two swapped letters count as two. */
function tolerance(length: number): number {
  return Math.max(length < 4 ? 1 : 2, Math.floor(length / 3));
}
