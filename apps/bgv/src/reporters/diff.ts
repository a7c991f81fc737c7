import type {
  CaseReport,
  ContractReport,
  RequirementVerdict,
  RuleVerdict,
  RunReport,
  VerdictWord,
} from '@bgv-kit/contract';

/** What changed from one report to another: two runs against one target, or one run against each of two. */
export interface ReportDiff {
  readonly before: ReportSide;
  readonly after: ReportSide;
  /** Every operation of either report, in the order of the first. */
  readonly operations: readonly OperationDiff[];
}

/** Which report a side is. */
export type ReportSide = Pick<ContractReport, 'target' | 'startedAt'>;

/** What changed in one operation. */
export interface OperationDiff {
  readonly operation: RunReport['operation'];
  /** Absent when the first report has no run of it. */
  readonly before?: RunSide;
  /** Absent when the second report has no run of it. */
  readonly after?: RunSide;
  readonly cases: {
    readonly changed: readonly Change<CaseReport>[];
    /** Cases that fail or drift in both, and not in the same way. */
    readonly reworded: readonly Omit<Change<CaseReport>, 'kind'>[];
    readonly onlyBefore: readonly CaseReport[];
    readonly onlyAfter: readonly CaseReport[];
  };
  readonly rules: readonly Change<RuleVerdict>[];
  readonly requirements: readonly Change<RequirementVerdict>[];
}

/** Under which conditions a run ran, and what it spent. */
export type RunSide = Pick<RunReport, 'outcome' | 'strict' | 'seed' | 'plan' | 'spent'>;

/** One thing with two verdicts. */
export interface Change<T> {
  readonly kind: ChangeKind;
  readonly before: T;
  readonly after: T;
}

/**
 * What a change of verdict means.
 *
 * - `broke`: it fails now.
 * - `drifts`: it drifts now.
 * - `mended`: it failed or drifted, and passes now.
 * - `proved`: it could not be proved, and passes now.
 * - `unproved`: it was decided, and can no longer be proved.
 * - `undecided`: it was proved in neither, for two different reasons.
 */
export type ChangeKind = 'broke' | 'drifts' | 'mended' | 'proved' | 'unproved' | 'undecided';

/** Compares two reports by the ids of operations and cases. Nothing is read, sent or written. */
export function compareReports(before: ContractReport, after: ContractReport): ReportDiff {
  const operations = pairs(before.runs, after.runs, ({ operation }) => operation.id).map(operationDiff);
  return { before: sideOf(before), after: sideOf(after), operations };
}

/** Whether the second report shows the same as the first; what was spent may differ. */
export function isUnchanged({ operations }: ReportDiff): boolean {
  return operations.every(
    ({ before, after, cases, rules, requirements }) =>
      before !== undefined &&
      after !== undefined &&
      [...Object.values(cases), rules, requirements].every((changes) => changes.length === 0),
  );
}

function sideOf({ target, startedAt }: ContractReport): ReportSide {
  return { target, startedAt };
}

function operationDiff({ before, after }: Pair<RunReport>): OperationDiff {
  const cases = pairs(before?.cases ?? [], after?.cases ?? [], ({ id }) => id);
  const rules = pairs(before?.rules ?? [], after?.rules ?? [], ({ family, rule }) => JSON.stringify([family, rule]));
  const requirements = pairs(before?.requirements ?? [], after?.requirements ?? [], ({ id }) => id);
  return {
    // A pair has at least one side.
    operation: before?.operation ?? after?.operation ?? { id: '', method: '', path: '' },
    ...(before !== undefined && { before: runSide(before) }),
    ...(after !== undefined && { after: runSide(after) }),
    cases: {
      changed: changesOf(cases),
      reworded: cases.flatMap((pair) => (isBoth(pair) && isReworded(pair) ? [pair] : [])),
      onlyBefore: cases.flatMap((pair) => (pair.after === undefined && pair.before ? [pair.before] : [])),
      onlyAfter: cases.flatMap((pair) => (pair.before === undefined && pair.after ? [pair.after] : [])),
    },
    rules: changesOf(rules),
    requirements: changesOf(requirements),
  };
}

function runSide({ outcome, strict, seed, plan, spent }: RunReport): RunSide {
  return { outcome, strict, seed, plan, spent };
}

interface Pair<T> {
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => ({
    before: earlier.get(key),
    after: later.get(key),
  }));
}

function isBoth<T>(pair: Pair<T>): pair is { before: T; after: T } {
  return pair.before !== undefined && pair.after !== undefined;
}

function changesOf<T extends { readonly verdict: VerdictWord }>(all: readonly Pair<T>[]): Change<T>[] {
  return all.flatMap((pair) =>
    isBoth(pair) && pair.before.verdict !== pair.after.verdict
      ? [{ ...pair, kind: kindOf(pair.before.verdict, pair.after.verdict) }]
      : [],
  );
}

function kindOf(before: VerdictWord, after: VerdictWord): ChangeKind {
  if (after === 'fail') return 'broke';
  if (after === 'drift') return 'drifts';
  const open = before === 'inconclusive' || before === 'skip';
  if (after === 'pass') return open ? 'proved' : 'mended';
  return open ? 'undecided' : 'unproved';
}

function isReworded({ before, after }: { before: CaseReport; after: CaseReport }): boolean {
  if (before.verdict !== after.verdict) return false;
  // Not the request: its command names the target, which may be the very thing that differs.
  const told = ({ differences }: CaseReport) =>
    JSON.stringify(differences.map(({ request: _, ...difference }) => difference));
  return told(before) !== told(after);
}
