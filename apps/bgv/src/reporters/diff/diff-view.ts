import type { CaseReport, ContractReport, Difference, RunReport, VerdictWord } from '@bgv-kit/contract';
import { differenceView } from '../view/rule-view.ts';
import { counted, firstLines, worstFirst } from '../view/words.ts';

/** What changed from report A to report B, as it is shown. Its strings are values of the reports: a reporter escapes them. */
export type DiffView = ReturnType<typeof diffView>;

/** Which report a side is. */
export type ReportSide = DiffView['before'];

/** What changed in one operation. */
export type OperationDiff = DiffView['operations'][number];

/** One kind of change. */
export type DiffSection = OperationDiff['sections'][number];

/** One change. */
export interface DiffEntry {
  readonly rule: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** The kinds of changes in the order in which they are shown. What is urgent is read at once in Markdown; the rest is to be opened. */
const kinds = {
  /** It fails now. */
  broke: { title: 'Broke', style: 'red', mark: '✗', isUrgent: true },
  /** It failed or drifted, and passes now. */
  fixed: { title: 'Fixed', style: 'green', mark: '✓', isUrgent: true },
  /** It drifts now. */
  drifts: { title: 'New drift', style: 'yellow', mark: '~', isUrgent: true },
  /** It was decided, and can no longer be proved. */
  unproved: { title: 'Can no longer be proved', style: 'cyan', mark: '?', isUrgent: false },
  /** It could not be proved, and passes now. */
  proved: { title: 'Can be proved now', style: 'green', mark: '✓', isUrgent: false },
  /** It was proved in neither, for two different reasons. */
  undecided: { title: 'Proved in neither, for another reason', style: 'dim', mark: '?', isUrgent: false },
  /** It fails or drifts in both, and not in the same way. */
  reworded: { title: 'Differs in another way', style: 'yellow', mark: '≠', isUrgent: false },
  new: { title: 'New cases', style: 'bold', mark: '+', isUrgent: false },
  gone: { title: 'Cases that are gone', style: 'bold', mark: '-', isUrgent: false },
  requirements: { title: 'Requirements of the vendor documentation', style: 'bold', mark: '§', isUrgent: false },
} as const;

type ChangeKind = keyof typeof kinds;

/** How many differences of a case are shown. */
const mostDifferences = 5;

/** Compares two reports by the ids of operations and cases: two runs against one target, or one run against each of two. */
export function diffView(before: ContractReport, after: ContractReport) {
  const runs = pairs(before.runs, after.runs, ({ operation }) => operation.id);
  const operations = runs.map(operationDiff);
  return {
    before: { target: before.target, startedAt: before.startedAt },
    after: { target: after.target, startedAt: after.startedAt },
    /** Whether B shows the same as A; what was spent may differ. */
    isUnchanged: runs.every(isBoth) && operations.every(({ sections }) => sections.length === 0),
    /** Every operation of either report, in the order of A. */
    operations,
  };
}

function operationDiff(run: HalfPair<RunReport>) {
  const { method = '', path = '' } = (run.after ?? run.before)?.operation ?? {};
  const entries = entriesByKind(run);
  const sections = Object.entries(kinds).map(([kind, shown]) => ({ ...shown, entries: entries[kind as ChangeKind] }));
  return {
    /** `POST /v2/finance/customer-data-pull`. */
    heading: `${method} ${path}`,
    /** What each side spent, and under which conditions when these were not the same. */
    conditions: conditionsOf(run),
    /** What changed; nothing of what stayed. */
    sections: sections.filter((section) => section.entries.length > 0),
  };
}

function entriesByKind(run: HalfPair<RunReport>): Record<ChangeKind, DiffEntry[]> {
  const cases = pairs(run.before?.cases ?? [], run.after?.cases ?? [], ({ id }) => id);
  const changes = Map.groupBy(cases.filter(isBoth), kindOf);
  const of = (kind: ChangeKind) => changes.get(kind) ?? [];
  return {
    broke: of('broke').map(withDetails),
    fixed: of('fixed').map(caseEntry),
    drifts: of('drifts').map(withDetails),
    unproved: byReason(of('unproved')),
    proved: of('proved').map(caseEntry),
    undecided: byReason(of('undecided')),
    reworded: of('reworded').map(rewordedEntry),
    new: loneEntries(cases.filter(({ before }) => before === undefined)),
    gone: loneEntries(cases.filter(({ after }) => after === undefined)),
    requirements: requirementEntries(run),
  };
}

function conditionsOf({ before, after }: HalfPair<RunReport>): string {
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
  readonly before: T;
  readonly after: T;
}

/** A pair of which one side may be missing. */
type HalfPair<T> = Pair<T | undefined>;

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): HalfPair<T>[] {
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Map(after.map((item) => [keyOf(item), item]));
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  return [...keys].map((key) => ({ before: earlier.get(key), after: later.get(key) }));
}

function isBoth<T>(pair: HalfPair<T>): pair is Pair<T> {
  return pair.before !== undefined && pair.after !== undefined;
}

function kindOf({ before, after }: Pair<CaseReport>): ChangeKind | undefined {
  if (before.verdict === after.verdict) return wordsOf(before) === wordsOf(after) ? undefined : 'reworded';
  if (after.verdict === 'fail') return 'broke';
  if (after.verdict === 'drift') return 'drifts';
  const wasOpen = before.verdict === 'inconclusive' || before.verdict === 'skip';
  if (after.verdict === 'pass') return wasOpen ? 'proved' : 'fixed';
  return wasOpen ? 'undecided' : 'unproved';
}

/** The differences of a case, without their requests: a command names the target, which may be the very thing that differs. */
function wordsOf({ differences }: CaseReport): string {
  return JSON.stringify(differences.map(inWords));
}

function caseEntry(pair: Pair<CaseReport>): DiffEntry {
  return { rule: pair.after.rule, text: `${pair.after.title} (${arrow(pair)})`, details: [] };
}

function withDetails(pair: Pair<CaseReport>): DiffEntry {
  return { ...caseEntry(pair), details: detailsOf(pair.after) };
}

function rewordedEntry({ before, after }: Pair<CaseReport>): DiffEntry {
  const details = [
    ...before.differences.slice(0, mostDifferences).map((difference) => `A: ${inWords(difference)}`),
    ...after.differences.slice(0, mostDifferences).map((difference) => `B: ${inWords(difference)}`),
  ];
  return { rule: after.rule, text: `${after.title} (${after.verdict} in both)`, details };
}

/** Of each pair, the one case that is there. */
function loneEntries(lone: readonly HalfPair<CaseReport>[]): DiffEntry[] {
  return worstFirst(lone.flatMap(({ before, after }) => before ?? after ?? [])).map((item) => ({
    rule: item.rule,
    text: `${item.title} (${item.verdict})`,
    details: detailsOf(item),
  }));
}

function requirementEntries({ before, after }: HalfPair<RunReport>): DiffEntry[] {
  return pairs(before?.requirements ?? [], after?.requirements ?? [], ({ id }) => id)
    .filter(isBoth)
    .filter((pair) => pair.before.verdict !== pair.after.verdict)
    .map((pair) => ({ rule: pair.after.id, text: `"${pair.after.text}" (${arrow(pair)})`, details: [] }));
}

/** One entry for each reason and rule: a target that does not answer would otherwise fill pages. */
function byReason(changes: readonly Pair<CaseReport>[]): DiffEntry[] {
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

function arrow({ before, after }: Pair<{ readonly verdict: VerdictWord }>): string {
  return `${before.verdict} → ${after.verdict}`;
}
