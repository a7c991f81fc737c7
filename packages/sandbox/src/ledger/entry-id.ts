/** The id of an entry, from its place in the books. */
export function entryId(number: number): string {
  return `entry-${number}`;
}

/** The place of an entry in the books, from its id. An id that is none of ours stands before all of them. */
export function entryNumber(id: string): number {
  return Number(/^entry-([0-9]+)$/.exec(id)?.[1] ?? 0);
}
