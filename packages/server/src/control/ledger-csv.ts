import { type EntryFilter, type Ledger, type LedgerEntry, maskKey } from '@bgv-kit/sandbox';

const columns = ['id', 'at', 'key', 'type', 'credits', 'openingBalance', 'closingBalance', 'operation'] as const;

/** Entries that are read at once. */
const pageSize = 10_000;

/**
 * The entries that pass a filter, as CSV in UTF-8 with a header line. They are read page by page, as fast as the caller reads, so
 * that a long ledger needs little memory.
 *
 * @param masked - Whether only the end of each key is shown.
 * @throws what the ledger throws for the first page. When a later one fails, the stream breaks off.
 */
export async function ledgerCsv(
  ledger: Ledger,
  filter: EntryFilter,
  masked: boolean,
): Promise<ReadableStream<Uint8Array>> {
  const { stringify } = await import('csv-stringify/sync');
  const readAfter = (after: string | undefined) => ledger.entries({ ...filter, after, limit: pageSize });
  const write = (entries: readonly LedgerEntry[], header: boolean) => {
    const shown = masked ? entries.map((entry) => ({ ...entry, key: maskKey(entry.key) })) : [...entries];
    // A key can be any text, and a spreadsheet would run one that begins with "=".
    return Buffer.from(stringify(shown, { header, columns: [...columns], escape_formulas: true }));
  };
  const first = await readAfter(filter.after);
  let page: readonly LedgerEntry[] | undefined;
  return new ReadableStream({
    async pull(controller) {
      const header = page === undefined;
      page = page === undefined ? first : await readAfter(page.at(-1)?.id);
      if (header || page.length > 0) controller.enqueue(write(page, header));
      if (page.length < pageSize) controller.close();
    },
  });
}
