/** The id of an entry, from its place in the ledger. */
export function entryId(number: number): string {
  return `entry-${number}`;
}

/** The place of an entry in the ledger, from its id; 0, which is before all entries, for any other text. */
export function entryNumber(id: string): number {
  return Number(/^entry-([0-9]+)$/.exec(id)?.[1] ?? 0);
}
