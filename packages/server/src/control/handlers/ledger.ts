import type { EntryFilter, Ledger } from '@bgv-kit/sandbox';
import type { ControlInput, HandlersOf } from '../control-types.ts';
import { ledgerCsv } from '../ledger-csv.ts';
import type { Refusal } from '../read-input.ts';
import { isRefusal } from '../read-input.ts';

/** The ledger: a page at a time, or all of it as CSV. */
export function ledgerHandlers(ledger: Ledger): HandlersOf<'listEntries' | 'exportLedger'> {
  return {
    async listEntries({ query: { limit = 1000, ...query } }) {
      const filter = readFilter(query);
      if (isRefusal(filter)) return { status: 400, json: filter };
      // One more than is shown tells whether there is another page.
      const found = await ledger.entries({ ...filter, limit: limit + 1 });
      const entries = found.slice(0, limit);
      const next = found.length > limit ? (entries.at(-1)?.id ?? null) : null;
      return { status: 200, json: { entries, next } };
    },
    async exportLedger({ query: { masked = false, ...query } }) {
      const filter = readFilter(query);
      if (isRefusal(filter)) return { status: 400, json: filter };
      return { status: 200, type: 'text/csv; charset=utf-8', text: await ledgerCsv(ledger, filter, masked) };
    },
  };
}

/** The document knows the form of a time; whether there is such a day, the calendar knows. */
function readFilter({ since, until, ...rest }: ControlInput<'exportLedger'>['query']): EntryFilter | Refusal {
  const times = { since: since && new Date(since), until: until && new Date(until) };
  for (const [field, time] of Object.entries(times)) {
    if (time instanceof Date && Number.isNaN(time.getTime()))
      return {
        error: `\`${field}\` is no time: there is no such day or hour. Write it as 2026-06-30T09:15:00Z.`,
        field,
      };
  }
  return { ...rest, since: times.since || undefined, until: times.until || undefined };
}
