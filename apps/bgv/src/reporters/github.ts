import {
  type ContractReport,
  type Difference,
  formatDifference,
  type RuleVerdict,
  type RunReport,
} from '@bgv-kit/contract';
import { assumedNote, requirementsOf } from './explain.ts';
import { headline, summaryLine, totalsOf } from './totals.ts';
import { shortened } from './visible-text.ts';

/** How many differences an annotation tells, and how long each may be, in UTF-16 units. */
const shown = 3;
const longest = 400;

/**
 * Workflow commands for GitHub: an error for each rule that fails, a warning for each that drifts, and a notice with the
 * summary, one a line. An annotation is for a rule and not for a case: GitHub shows ten of each kind per step.
 */
export function githubAnnotations(report: ContractReport): string {
  const totals = totalsOf(report);
  const { title, detail } = headline(totals);
  const level = totals.outcome === 'unproved' ? 'error' : 'notice';
  return [
    ...report.runs.flatMap((run) => annotationsOf(run, 'fail', 'error')),
    ...report.runs.flatMap((run) => annotationsOf(run, 'drift', 'warning')),
    // A run that proved nothing must be seen, also by those who only look for errors.
    command(level, title, `${shortened(detail, longest)}\n${summaryLine(totals)}`),
    '',
  ].join('\n');
}

function annotationsOf(run: RunReport, verdict: 'fail' | 'drift', level: 'error' | 'warning'): string[] {
  const says = { fail: 'does not hold', drift: 'drifts' };
  return run.rules
    .filter((rule) => rule.verdict === verdict)
    .map((rule) => command(level, `${shortened(rule.rule, longest)} ${says[verdict]}`, message(run, rule)));
}

function message(run: RunReport, { rule, differences }: RuleVerdict): string {
  const more = differences.length - shown;
  return [
    ...requirementsOf(run, rule).map((requirement) => `"${shortened(requirement, longest)}"`),
    ...differences.slice(0, shown).map(inWords),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}

function inWords(difference: Difference): string {
  const note = assumedNote(difference);
  return `${shortened(formatDifference(difference), longest)}${note === '' ? '' : ` [${note}]`}`;
}

function command(level: 'error' | 'warning' | 'notice', title: string, text: string): string {
  return `::${level} title=${escapeProperty(title)}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
