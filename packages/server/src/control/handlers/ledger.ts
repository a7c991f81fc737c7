import type { EntryFilter, Ledger } from '@bgv-kit/sandbox';
import type { ControlInput, HandlersOf } from '../control-types.ts';
import { ledgerCsv } from '../ledger-csv.ts';
import { InvalidInput } from '../refusal.ts';

/** The ledger: a page at a time, or all of it as CSV. */
export function ledgerHandlers(ledger: Ledger): HandlersOf<'listEntries' | 'exportLedger'> {
  return {
    async listEntries({ query: { limit = 1000, ...query } }) {
      // One more than is returned tells whether there is another page.
      const found = await ledger.entries({ ...readFilter(query), limit: limit + 1 });
      const entries = found.slice(0, limit);
      const next = found.length > limit ? (entries.at(-1)?.id ?? null) : null;
      return { status: 200, json: { entries, next } };
    },
    async exportLedger({ query: { masked = false, ...query } }) {
      const text = await ledgerCsv(ledger, readFilter(query), masked);
      return { status: 200, type: 'text/csv; charset=utf-8', text };
    },
  };
}

/** The schema has checked the form of the times; whether there is such a day is checked here. @throws InvalidInput. */
function readFilter({ since, until, ...rest }: ControlInput<'exportLedger'>['query']): EntryFilter {
  const times = { since: since && new Date(since), until: until && new Date(until) };
  for (const [field, time] of Object.entries(times)) {
    if (!(time instanceof Date) || !Number.isNaN(time.getTime())) continue;
    const message = `\`${field}\` is no time: there is no such day or hour. Write it as 2026-06-30T09:15:00Z.`;
    throw new InvalidInput(message, field);
  }
  return { ...rest, since: times.since || undefined, until: times.until || undefined };
}
