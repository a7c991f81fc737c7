import { isJsonObject, readCredits } from '@bgv-kit/spec';
import type { IssueKind } from './call-issue.ts';
import type { CheckedCall } from './check-call.ts';
import { jsonOf, type Message } from './message.ts';

/** What a proxy has seen, in numbers. */
export type Summary = ReturnType<ReturnType<typeof createCounters>['summary']>;

/** Counts calls and what was found in them, from zero. */
export function createCounters() {
  const totals = {
    calls: 0,
    answered: 0,
    /** The credits that the answers say were used; what they do not say is not known. */
    creditsStated: 0,
    /** How many answers did not say it. */
    silentAnswers: 0,
  };
  const found: Record<IssueKind, Record<string, number>> = { violation: {}, drift: {}, 'transport-error': {} };
  return {
    count({ issues, answer }: Pick<CheckedCall, 'issues' | 'answer'>): void {
      totals.calls += 1;
      for (const { kind, rule } of issues) found[kind][rule] = (found[kind][rule] ?? 0) + 1;
      if (answer === undefined) return;
      const used = statedPrice(answer);
      totals.answered += 1;
      totals.creditsStated += used ?? 0;
      totals.silentAnswers += used === undefined ? 1 : 0;
    },
    /** The numbers so far; of the issues by kind and rule, the most frequent first. */
    summary() {
      const { violation, drift, 'transport-error': failed } = found;
      const frequent = { violation: sorted(violation), drift: sorted(drift), 'transport-error': sorted(failed) };
      return { ...totals, found: frequent };
    },
  };
}

/** A price is a small number: a larger one may be anything, and is not counted. */
function statedPrice(answer: Message): number | undefined {
  const body = jsonOf(answer);
  const { used } = readCredits(isJsonObject(body) ? body : undefined);
  return used !== undefined && used >= 0 && used < 1000 ? used : undefined;
}

function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).toSorted(([, one], [, other]) => other - one));
}
