import type { CaseReport, ContractReport, Difference, RunReport, VerdictWord } from '@bgv-kit/contract';
import { differenceView } from '../view/rule-view.ts';
import { counted, firstLines, worstFirst } from '../view/words.ts';

/** What changed from report A to report B: two runs against one target, or one run against each of two. It is as it is shown. */
export interface DiffView {
  readonly before: ReportSide;
  readonly after: ReportSide;
  /** Whether B shows the same as A; what was spent may differ. */
  readonly isUnchanged: boolean;
  /** Every operation of either report, in the order of A. */
  readonly operations: readonly OperationDiff[];
}

/** Which report a side is. */
export type ReportSide = Pick<ContractReport, 'target' | 'startedAt'>;

/** What changed in one operation. */
export interface OperationDiff {
  /** `POST /v2/finance/customer-data-pull`. */
  readonly heading: string;
  /** What each side spent, and under which conditions when these were not the same. */
  readonly conditions: string;
  /** What changed, from what broke to what is gone; nothing of what stayed. */
  readonly sections: readonly DiffSection[];
}

/** One kind of change. */
export interface DiffSection {
  readonly kind: CaseChange | 'new' | 'gone' | 'requirements';
  readonly title: string;
  readonly entries: readonly DiffEntry[];
}

/**
 * What the two verdicts of a case mean together.
 *
 * - `broke`: it fails now.
 * - `drifts`: it drifts now.
 * - `mended`: it failed or drifted, and passes now.
 * - `proved`: it could not be proved, and passes now.
 * - `unproved`: it was decided, and can no longer be proved.
 * - `undecided`: it was proved in neither, for two different reasons.
 * - `reworded`: it fails or drifts in both, and not in the same way.
 */
type CaseChange = 'broke' | 'drifts' | 'mended' | 'proved' | 'unproved' | 'undecided' | 'reworded';

/** One change. Its strings are values of the reports: a reporter escapes them. */
export interface DiffEntry {
  readonly rule: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** How many differences of a case are shown. */
const mostDifferences = 5;

/** Compares two reports by the ids of operations and cases. */
export function diffView(before: ContractReport, after: ContractReport): DiffView {
  const runs = pairs(before.runs, after.runs, ({ operation }) => operation.id);
  const operations = runs.map(operationDiff);
  return {
    before: { target: before.target, startedAt: before.startedAt },
    after: { target: after.target, startedAt: after.startedAt },
    isUnchanged: runs.every(isBoth) && operations.every(({ sections }) => sections.length === 0),
    operations,
  };
}

function operationDiff(run: Pair<RunReport>): OperationDiff {
  const { method = '', path = '' } = (run.after ?? run.before)?.operation ?? {};
  const cases = pairs(run.before?.cases ?? [], run.after?.cases ?? [], ({ id }) => id);
  const changes = Map.groupBy(cases.filter(isBoth), kindOf);
  const of = (kind: CaseChange) => changes.get(kind) ?? [];
  const sections: DiffSection[] = [
    { kind: 'broke', title: 'Broke', entries: of('broke').map(withDetails) },
    { kind: 'mended', title: 'Mended', entries: of('mended').map(caseEntry) },
    { kind: 'drifts', title: 'New drift', entries: of('drifts').map(withDetails) },
    { kind: 'unproved', title: 'Can no longer be proved', entries: byReason(of('unproved')) },
    { kind: 'proved', title: 'Can be proved now', entries: of('proved').map(caseEntry) },
    { kind: 'undecided', title: 'Proved in neither, for another reason', entries: byReason(of('undecided')) },
    { kind: 'reworded', title: 'Differs in another way', entries: of('reworded').map(rewordedEntry) },
    { kind: 'new', title: 'New cases', entries: loneEntries(cases.filter(({ before }) => before === undefined)) },
    {
      kind: 'gone',
      title: 'Cases that are gone',
      entries: loneEntries(cases.filter(({ after }) => after === undefined)),
    },
    { kind: 'requirements', title: 'Requirements of the vendor documentation', entries: requirementEntries(run) },
  ];
  return {
    heading: `${method} ${path}`,
    conditions: conditionsOf(run),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

function conditionsOf({ before, after }: Pair<RunReport>): string {
  if (before === undefined) return 'A has no run of this operation.';
  if (after === undefined) return 'B has no run of this operation.';
  const spent = ({ spent: { requests, credits } }: RunReport) =>
    `${counted(requests, 'request')} and ${counted(credits, 'credit')}`;
  const lines = [`A spent ${spent(before)}, B ${spent(after)}.`];
  const side = after.strict ? 'B' : 'A';
  if (before.strict !== after.strict)
    lines.push(`Only ${side} was held to the document where the vendor documentation is silent (strict).`);
  if (before.seed !== after.seed)
    lines.push(`Random requests were drawn from seed ${before.seed} in A and ${after.seed} in B.`);
  if (before.plan.planned !== after.plan.planned)
    lines.push(`${counted(before.plan.planned, 'case')} planned in A, ${after.plan.planned} in B.`);
  return lines.join('\n');
}

interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

interface Both<T> {
  readonly before: T;
  readonly after: T;
}

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Map(after.map((item) => [keyOf(item), item]));
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  return [...keys].map((key) => ({ before: earlier.get(key), after: later.get(key) }));
}

function isBoth<T>(pair: Pair<T>): pair is Both<T> {
  return pair.before !== undefined && pair.after !== undefined;
}

function kindOf({ before, after }: Both<CaseReport>): CaseChange | undefined {
  if (before.verdict === after.verdict) return wordsOf(before) === wordsOf(after) ? undefined : 'reworded';
  if (after.verdict === 'fail') return 'broke';
  if (after.verdict === 'drift') return 'drifts';
  const wasOpen = before.verdict === 'inconclusive' || before.verdict === 'skip';
  if (after.verdict === 'pass') return wasOpen ? 'proved' : 'mended';
  return wasOpen ? 'undecided' : 'unproved';
}

/** The differences of a case, without their requests: a command names the target, which may be the very thing that differs. */
function wordsOf({ differences }: CaseReport): string {
  return JSON.stringify(differences.map(inWords));
}

function caseEntry(pair: Both<CaseReport>): DiffEntry {
  return { rule: pair.after.rule, text: `${pair.after.title} (${arrow(pair)})`, details: [] };
}

function withDetails(pair: Both<CaseReport>): DiffEntry {
  return { ...caseEntry(pair), details: detailsOf(pair.after) };
}

function rewordedEntry({ before, after }: Both<CaseReport>): DiffEntry {
  const details = [
    ...before.differences.slice(0, mostDifferences).map((difference) => `A: ${inWords(difference)}`),
    ...after.differences.slice(0, mostDifferences).map((difference) => `B: ${inWords(difference)}`),
  ];
  return { rule: after.rule, text: `${after.title} (${after.verdict} in both)`, details };
}

/** Of each pair, the one case that is there. */
function loneEntries(lone: readonly Pair<CaseReport>[]): DiffEntry[] {
  return worstFirst(lone.flatMap(({ before, after }) => before ?? after ?? [])).map((item) => ({
    rule: item.rule,
    text: `${item.title} (${item.verdict})`,
    details: detailsOf(item),
  }));
}

function requirementEntries({ before, after }: Pair<RunReport>): DiffEntry[] {
  return pairs(before?.requirements ?? [], after?.requirements ?? [], ({ id }) => id)
    .filter(isBoth)
    .filter((pair) => pair.before.verdict !== pair.after.verdict)
    .map((pair) => ({ rule: pair.after.id, text: `"${pair.after.text}" (${arrow(pair)})`, details: [] }));
}

/** One entry for each reason and rule: a target that does not answer would otherwise fill pages. */
function byReason(changes: readonly Both<CaseReport>[]): DiffEntry[] {
  const groups = Map.groupBy(changes, ({ after }) => JSON.stringify([after.rule, after.verdict, after.reason]));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ after: { rule, verdict, reason = 'no reason was given' } }) => ({
      rule,
      text: `${counted(group.length, 'case')} now ${verdict}: ${reason}`,
      details: [],
    })),
  );
}

function detailsOf({ differences }: CaseReport): string[] {
  return firstLines(differences.map(inWords), mostDifferences);
}

function inWords(difference: Difference): string {
  const { text, note } = differenceView(difference);
  return text + note;
}

function arrow({ before, after }: Both<{ readonly verdict: VerdictWord }>): string {
  return `${before.verdict} → ${after.verdict}`;
}
