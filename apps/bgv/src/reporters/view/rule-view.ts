import {
  type CaseReport,
  type Difference,
  formatDifference,
  type RuleVerdict,
  type RunReport,
  type ShownRequest,
} from '@bgv-kit/contract';
import { formatIssue } from '@bgv-kit/spec';

/** A rule as it is shown. */
export interface RuleView extends Pick<RuleVerdict, 'rule' | 'family' | 'verdict' | 'proved'> {
  /** Unique in the report, and fit for an id of HTML. */
  readonly id: string;
  /** The vendor's requirements that the rule proves; none where the vendor documentation is silent. */
  readonly requirements: readonly string[];
  readonly cases: readonly CaseView[];
  readonly differences: readonly DifferenceView[];
  /** The difference that shows best why the rule fails; absent for a rule that does not fail. */
  readonly explanation?: DifferenceView;
  /** Why cases ran and could not decide, each reason once. */
  readonly undecided: readonly string[];
}

/** A case as it is shown. */
export interface CaseView extends Omit<CaseReport, 'differences'> {
  readonly differences: readonly DifferenceView[];
}

/** A difference as it is shown. */
export interface DifferenceView {
  readonly label: string;
  /** What the contract says, with the place in the answer where it has one. */
  readonly expectation: string;
  readonly received: string;
  readonly request: ShownRequest | undefined;
  /** The difference in one line, without its note. */
  readonly text: string;
  /** What the expectation rests on where the vendor documentation does not state it, in parentheses after a space; else empty. */
  readonly note: string;
}

/** The rules of a run as they are shown. */
export function ruleViews(
  { rules, requirements }: RunReport,
  cases: readonly CaseView[],
  runPlace: number,
): RuleView[] {
  return rules.map(({ rule, family, verdict, proved, differences }, place) => {
    const own = cases.filter((item) => item.rule === rule && item.family === family);
    const explanation = verdict === 'fail' ? mostTelling(differences) : undefined;
    const reasons = own.flatMap((item) => (item.verdict === 'inconclusive' ? (item.reason ?? []) : []));
    return {
      rule,
      family,
      verdict,
      proved,
      id: `rule-${runPlace + 1}-${place + 1}`,
      requirements: requirements.filter(({ rules }) => rules.includes(rule)).map(({ text }) => text),
      cases: own,
      differences: differences.map(differenceView),
      ...(explanation !== undefined && { explanation: differenceView(explanation) }),
      undecided: [...new Set(reasons)],
    };
  });
}

/** A case as it is shown. */
export function caseView(item: CaseReport): CaseView {
  return { ...item, differences: item.differences.map(differenceView) };
}

/** The differences without the one that explains the rule. They are compared by content: a case holds copies. */
export function unexplained(differences: readonly DifferenceView[], { explanation }: RuleView): DifferenceView[] {
  const explained = JSON.stringify(explanation);
  return differences.filter((difference) => JSON.stringify(difference) !== explained);
}

/** A difference as it is shown. */
export function differenceView(difference: Difference): DifferenceView {
  const { label, path, message, received, request, assumed } = difference;
  const decisions = `decision${assumed.length === 1 ? '' : 's'} ${assumed.join(', ')}`;
  return {
    label,
    expectation: path === '' ? message : formatIssue({ path, message }),
    received,
    request,
    text: formatDifference(difference),
    note: assumed.length === 0 ? '' : ` (not in the vendor documentation: ${decisions})`,
  };
}

/** The first difference from what the vendor documentation states, and one with its request when there is one. */
function mostTelling(differences: readonly Difference[]): Difference | undefined {
  const stated = differences.filter(({ assumed }) => assumed.length === 0);
  const hasRequest = ({ request }: Difference) => request !== undefined;
  return stated.find(hasRequest) ?? stated[0] ?? differences.find(hasRequest) ?? differences[0];
}
