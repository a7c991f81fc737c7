import type { CaseReport, RuleVerdict } from '@bgv-kit/contract';

/** What was not tried for one reason. */
export interface SkipReason {
  readonly reason: string;
  /** Rules of which no case ran. */
  readonly whole: readonly string[];
  /** Rules of which only some cases did not run. */
  readonly inPart: readonly string[];
}

/** Groups the cases that did not run by their reason, in the order in which the reasons come up. */
export function skipReasons(cases: readonly CaseReport[], rules: readonly RuleVerdict[]): SkipReason[] {
  const skipped = cases.filter(({ verdict }) => verdict === 'skip');
  const whole = new Set(rules.filter(({ verdict }) => verdict === 'skip').map(({ rule }) => rule));
  const byReason = Map.groupBy(skipped, ({ reason }) => reason ?? 'no reason was given');
  return [...byReason].map(([reason, group]) => {
    const names = [...new Set(group.map(({ rule }) => rule))];
    return {
      reason,
      whole: names.filter((name) => whole.has(name)),
      inPart: names.filter((name) => !whole.has(name)),
    };
  });
}

/** The rules of a reason in words. */
export function skippedRules({ whole, inPart }: SkipReason): string {
  const parts = [
    ...(whole.length > 0 ? [whole.join(', ')] : []),
    ...(inPart.length > 0 ? [`some cases of ${inPart.join(', ')}`] : []),
  ];
  return parts.join('; ');
}
