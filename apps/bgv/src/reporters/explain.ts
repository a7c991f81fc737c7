import type { Difference, RuleVerdict, RunReport } from '@bgv-kit/contract';
import { formatIssue } from '@bgv-kit/spec';

/** The exchange that shows best why a rule failed. */
export interface ExplainedExchange {
  readonly rule: string;
  /** The vendor's requirements that the rule proves; none when the vendor documentation does not state it. */
  readonly requirements: readonly string[];
  readonly difference: Difference;
  /** The rule's other differences. */
  readonly others: readonly Difference[];
}

/** Picks the first difference from what the vendor documentation states, and one with its request when there is one. */
export function explain(run: RunReport, { rule, differences }: RuleVerdict): ExplainedExchange | undefined {
  const stated = differences.filter(({ assumed }) => assumed.length === 0);
  const withRequest = ({ request }: Difference) => request !== undefined;
  const difference = stated.find(withRequest) ?? stated[0] ?? differences.find(withRequest) ?? differences[0];
  if (difference === undefined) return undefined;
  return {
    rule,
    requirements: requirementsOf(run, rule),
    difference,
    others: differences.filter((other) => other !== difference),
  };
}

/** The vendor's requirements that name a rule as their proof. */
export function requirementsOf({ requirements }: RunReport, rule: string): string[] {
  return requirements.filter(({ rules }) => rules.includes(rule)).map(({ text }) => text);
}

/** What an expectation rests on when the vendor documentation does not state it; nothing otherwise. */
export function assumedNote({ assumed }: Difference): string {
  if (assumed.length === 0) return '';
  return `not in the vendor documentation: decision${assumed.length === 1 ? '' : 's'} ${assumed.join(', ')}`;
}

/** What a difference expects, with its place in the answer where it has one. */
export function expectationOf({ path, message }: Difference): string {
  return path === '' ? message : formatIssue({ path, message });
}
