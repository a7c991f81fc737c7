/** The one of some names that is most like a mistyped one; none when no name is like it. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  const [best] = [...names]
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= tolerance(Math.max(name.length, typed.length)))
    .sort((one, other) => one.distance - other.distance);
  return best?.name;
}

/** How many letters may differ: a third, but two in a short word too, because two that changed places count as two. */
function tolerance(length: number): number {
  return Math.max(length < 4 ? 1 : 2, Math.floor(length / 3));
}

/** How many letters must be put in, taken out or replaced to make one word of the other. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
