import {
  type CaseReport,
  type Difference,
  formatDifference,
  type RuleVerdict,
  type RunReport,
} from '@bgv-kit/contract';
import { formatIssue } from '@bgv-kit/spec';

/** A rule as it is shown. */
export type RuleView = ReturnType<typeof ruleView>;

/** A case as it is shown. */
export type CaseView = ReturnType<typeof caseView>;

/** A difference as it is shown. */
export type DifferenceView = ReturnType<typeof differenceView>;

/** A rule of a run, with those of the run's cases that are its own. The id is unique in the report, and fit for an id of HTML. */
export function ruleView(verdict: RuleVerdict, { requirements }: RunReport, cases: readonly CaseView[], id: string) {
  const { differences, ...rule } = verdict;
  const own = cases.filter((item) => item.rule === rule.rule);
  const explanation = rule.verdict === 'fail' ? mostTelling(differences) : undefined;
  const reasons = own.flatMap((item) => (item.verdict === 'inconclusive' ? (item.reason ?? []) : []));
  return {
    ...rule,
    id,
    /** The vendor's requirements that the rule proves; none where the vendor documentation is silent. */
    requirements: requirements.filter(({ rules }) => rules.includes(rule.rule)).map(({ text }) => text),
    cases: own,
    differences: differences.map(differenceView),
    /** The difference that shows best why the rule fails; undefined for a rule that does not fail. */
    explanation: explanation && differenceView(explanation),
    /** Why cases ran and could not decide, each reason once. */
    undecided: [...new Set(reasons)],
  };
}

/** A case as it is shown. */
export function caseView(item: CaseReport) {
  return { ...item, differences: item.differences.map(differenceView) };
}

/** The differences without the one that explains the rule. They are compared by content: a case holds copies. */
export function unexplained(differences: readonly DifferenceView[], { explanation }: RuleView): DifferenceView[] {
  const explained = JSON.stringify(explanation);
  return differences.filter((difference) => JSON.stringify(difference) !== explained);
}

/** A difference as it is shown. */
export function differenceView(difference: Difference) {
  const { label, path, message, received, request, assumed } = difference;
  const decisions = `decision${assumed.length === 1 ? '' : 's'} ${assumed.join(', ')}`;
  return {
    label,
    /** What the contract says, with the place in the answer where it has one. */
    expectation: path === '' ? message : formatIssue({ path, message }),
    received,
    request,
    /** The difference in one line, without its note. */
    text: formatDifference(difference),
    /** What the expectation rests on where the vendor documentation does not state it, in parentheses after a space; else empty. */
    note: assumed.length === 0 ? '' : ` (not in the vendor documentation: ${decisions})`,
  };
}

/** The first difference from what the vendor documentation states, and one with its request when there is one. */
function mostTelling(differences: readonly Difference[]): Difference | undefined {
  const stated = differences.filter(({ assumed }) => assumed.length === 0);
  const hasRequest = ({ request }: Difference) => request !== undefined;
  return stated.find(hasRequest) ?? stated[0] ?? differences.find(hasRequest) ?? differences[0];
}
