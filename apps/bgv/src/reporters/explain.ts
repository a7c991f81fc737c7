import type { Difference, RuleVerdict, RunReport } from '@bgv-kit/contract';

/** The exchange that shows best why a rule failed. */
export interface ExplainedExchange {
  readonly rule: string;
  /** The vendor's sentences that the rule proves; none when the page does not state it. */
  readonly sentences: readonly string[];
  readonly difference: Difference;
  /** The rule's other differences. */
  readonly others: readonly Difference[];
}

/** Picks the first difference from what the page states, and one with its request when there is one. */
export function explain(run: RunReport, { rule, differences }: RuleVerdict): ExplainedExchange | undefined {
  const stated = differences.filter(({ assumed }) => assumed.length === 0);
  const withRequest = ({ request }: Difference) => request !== undefined;
  const difference = stated.find(withRequest) ?? stated[0] ?? differences.find(withRequest) ?? differences[0];
  if (difference === undefined) return undefined;
  return {
    rule,
    sentences: sentencesOf(run, rule),
    difference,
    others: differences.filter((other) => other !== difference),
  };
}

/** The vendor's sentences that name a rule as their proof. */
export function sentencesOf({ sentences }: RunReport, rule: string): string[] {
  return sentences.filter(({ rules }) => rules.includes(rule)).map(({ text }) => text);
}

/** What an expectation rests on when the vendor's page does not state it; nothing otherwise. */
export function assumedNote({ assumed }: Difference): string {
  if (assumed.length === 0) return '';
  return `not in the vendor's page: decision${assumed.length === 1 ? '' : 's'} ${assumed.join(', ')}`;
}
