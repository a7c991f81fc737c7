import {
  type CaseReport,
  type Difference,
  formatDifference,
  type RequirementVerdict,
  type VerdictWord,
} from '@bgv-kit/contract';
import type { Change, ChangeKind, OperationDiff } from './diff.ts';
import { assumedNote } from './explain.ts';
import { counted } from './totals.ts';
import { worstFirst } from './worst-first.ts';

/** One kind of change, in the words that every reader of a comparison uses. */
export interface DiffSection {
  readonly kind: ChangeKind | 'reworded' | 'new' | 'gone' | 'requirements';
  readonly title: string;
  readonly entries: readonly DiffEntry[];
}

/** One change. Its texts are values of the reports: a reader escapes them. */
export interface DiffEntry {
  readonly rule: string;
  /** What changed; empty where the rule says it. */
  readonly text: string;
  readonly details: readonly string[];
}

/** How many differences of a case are told. */
const shown = 5;

/** What changed in an operation, from what broke to what is gone; nothing of what stayed. */
export function diffSections({ cases, requirements }: OperationDiff): DiffSection[] {
  const of = (kind: ChangeKind) => cases.changed.filter((change) => change.kind === kind);
  const sections: DiffSection[] = [
    { kind: 'broke', title: 'Broke', entries: of('broke').map(differing) },
    { kind: 'mended', title: 'Mended', entries: of('mended').map(moved) },
    { kind: 'drifts', title: 'Drifts anew', entries: of('drifts').map(differing) },
    { kind: 'unproved', title: 'Can no longer be proved', entries: byReason(of('unproved')) },
    { kind: 'proved', title: 'Can be proved now', entries: of('proved').map(moved) },
    { kind: 'undecided', title: 'Proved in neither, for another reason', entries: byReason(of('undecided')) },
    { kind: 'reworded', title: 'Differs in another way', entries: cases.reworded.map(reworded) },
    { kind: 'new', title: 'New cases', entries: worstFirst(cases.onlyAfter).map(alone) },
    { kind: 'gone', title: 'Cases that are gone', entries: worstFirst(cases.onlyBefore).map(alone) },
    { kind: 'requirements', title: 'Requirements of the vendor documentation', entries: requirements.map(requirement) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** What each side spent, and under which conditions when they were not the same. */
export function spendingLines({ before, after }: OperationDiff): string[] {
  if (before === undefined) return ['A has no run of this operation.'];
  if (after === undefined) return ['B has no run of this operation.'];
  const spent = ({ spent: { requests, credits } }: typeof before) =>
    `${counted(requests, 'request')} and ${counted(credits, 'credit')}`;
  return [
    `A spent ${spent(before)}, B ${spent(after)}.`,
    ...(before.strict === after.strict
      ? []
      : [`Only ${after.strict ? 'B' : 'A'} was held to what the vendor's page leaves open (strict).`]),
    ...(before.seed === after.seed
      ? []
      : [`Random requests were drawn from seed ${before.seed} in A and ${after.seed} in B.`]),
    ...(before.plan.planned === after.plan.planned
      ? []
      : [`${counted(before.plan.planned, 'case')} planned in A, ${after.plan.planned} in B.`]),
  ];
}

function differing(change: Change<CaseReport>): DiffEntry {
  return { ...moved(change), details: detailsOf(change.after) };
}

function detailsOf({ differences }: CaseReport): string[] {
  const more = differences.length - shown;
  return [...differences.slice(0, shown).map(inWords), ...(more > 0 ? [`and ${more} more`] : [])];
}

function moved({ before, after }: Change<CaseReport>): DiffEntry {
  return { rule: after.rule, text: `${after.title} (${arrow(before.verdict, after.verdict)})`, details: [] };
}

function reworded({ before, after }: { before: CaseReport; after: CaseReport }): DiffEntry {
  const details = [
    ...before.differences.slice(0, shown).map((difference) => `A: ${inWords(difference)}`),
    ...after.differences.slice(0, shown).map((difference) => `B: ${inWords(difference)}`),
  ];
  return { rule: after.rule, text: `${after.title} (${after.verdict} in both)`, details };
}

/** One entry for each reason and rule: a target that is away would else fill pages. */
function byReason(changes: readonly Change<CaseReport>[]): DiffEntry[] {
  const groups = Map.groupBy(changes, ({ after }) => JSON.stringify([after.rule, after.verdict, after.reason]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, verdict, reason = 'no reason was given' } = first.after;
    return [{ rule, text: `${counted(group.length, 'case')} now ${verdict}: ${reason}`, details: [] }];
  });
}

function alone(item: CaseReport): DiffEntry {
  return { rule: item.rule, text: `${item.title} (${item.verdict})`, details: detailsOf(item) };
}

function requirement({ before, after }: Change<RequirementVerdict>): DiffEntry {
  return { rule: after.id, text: `"${after.text}" (${arrow(before.verdict, after.verdict)})`, details: [] };
}

function arrow(before: VerdictWord, after: VerdictWord): string {
  return `${before} → ${after}`;
}

function inWords(difference: Difference): string {
  const note = assumedNote(difference);
  return `${formatDifference(difference)}${note === '' ? '' : ` [${note}]`}`;
}
