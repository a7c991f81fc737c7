import { shortened } from './escape/visible.ts';
import type { ReportView, RunView } from './view/report-view.ts';
import type { RuleView } from './view/rule-view.ts';
import { firstLines } from './view/words.ts';

/** How many differences an annotation has, and how long each may be, in UTF-16 units. */
const mostDifferences = 3;
const longest = 400;

/**
 * Workflow commands for GitHub: an error for each rule that fails, a warning for each that drifts, and a notice with the
 * summary, one a line. An annotation is for a rule and not for a case: GitHub shows ten of each kind per step.
 */
export function githubAnnotations({ runs, outcome, title, detail, summary }: ReportView): string {
  return [
    ...runs.flatMap((run) => annotations(run, 'fail')),
    ...runs.flatMap((run) => annotations(run, 'drift')),
    // A run that proved nothing must be seen, also by those who only look for errors.
    command(outcome === 'unproved' ? 'error' : 'notice', title, `${shortened(detail, longest)}\n${summary}`),
    '',
  ].join('\n');
}

function annotations({ rules }: RunView, verdict: 'fail' | 'drift'): string[] {
  const [level, words] = ({ fail: ['error', 'does not hold'], drift: ['warning', 'drifts'] } as const)[verdict];
  return rules
    .filter((rule) => rule.verdict === verdict)
    .map((rule) => command(level, `${shortened(rule.rule, longest)} ${words}`, message(rule)));
}

function message({ requirements, differences }: RuleView): string {
  const lines = differences.map(({ text, note }) => shortened(text, longest) + note);
  return [
    ...requirements.map((requirement) => `"${shortened(requirement, longest)}"`),
    ...firstLines(lines, mostDifferences),
  ].join('\n');
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
