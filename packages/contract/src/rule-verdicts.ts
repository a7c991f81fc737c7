import type { CaseResult } from './run-contract.ts';
import type { Difference, Verdict } from './verdict.ts';

/** What all cases of one rule have shown together. */
export interface RuleVerdict {
  readonly rule: string;
  readonly family: string;
  readonly verdict: Verdict['verdict'];
  /** Cases that ran. */
  readonly proved: number;
  /** What broke or drifted. */
  readonly differences: readonly Difference[];
  /** Why cases did not run, each reason once. */
  readonly skipped: readonly string[];
}

/** The worst of a rule's cases decides; a rule is skipped only when none of its cases ran. */
const worstFirst = ['fail', 'drift', 'pass', 'skip'] as const;

/** One verdict per rule, in the order of the cases. */
export function ruleVerdicts(results: readonly CaseResult[]): RuleVerdict[] {
  const byRule = Map.groupBy(results, ({ item }) => `${item.family} ${item.rule}`);
  return [...byRule.values()].map((group) => {
    const verdicts = group.map(({ verdict }) => verdict);
    const { family = '', rule = '' } = group[0]?.item ?? {};
    return {
      rule,
      family,
      verdict: worstFirst.find((word) => verdicts.some(({ verdict }) => verdict === word)) ?? 'skip',
      proved: verdicts.filter(({ verdict }) => verdict !== 'skip').length,
      differences: verdicts.flatMap((verdict) => ('differences' in verdict ? verdict.differences : [])),
      skipped: [...new Set(verdicts.flatMap((verdict) => ('reason' in verdict ? [verdict.reason] : [])))],
    };
  });
}
