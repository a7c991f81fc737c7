import type { ContractReport, RunReport } from '@bgv-kit/contract';
import { type Output, painter } from '../shell.ts';
import { sign } from './paint.ts';
import { familySection, type TerminalPage } from './terminal-rules.ts';
import { asSentence, headline, requirementsLine, summaryLine, totalsOf } from './totals.ts';
import { visible } from './visible-text.ts';
import { worstFirst } from './worst-first.ts';
import { wrapText } from './wrap-text.ts';

/**
 * A report for a terminal: one line per rule by family, what differs below it, the vendor's requirements that are not proved,
 * and a summary as the last line.
 */
export function terminalReport(report: ContractReport, { color, columns }: Pick<Output, 'color' | 'columns'>): string {
  const paint = painter({ color });
  const page: TerminalPage = { paint, width: columns };
  const several = report.runs.length > 1;
  const sections = report.runs.flatMap((run) => [
    ...(several ? [paint('bold', visible(`${run.operation.method} ${run.operation.path}`))] : []),
    ...[...Map.groupBy(run.rules, ({ family }) => family)].map(([family, rules]) =>
      familySection(run, family, rules, page),
    ),
    ...requirementSection(run, page),
    ...transportErrorSection(run, page),
  ]);
  return [...sections, closing(report, page)].join('\n\n');
}

function requirementSection(run: RunReport, page: TerminalPage): string[] {
  if (run.requirements.length === 0) return [];
  const open = worstFirst(run.requirements.filter(({ verdict }) => verdict !== 'pass'));
  const indent = ' '.repeat(18);
  const lines = open.map(({ verdict, text, rules }) => {
    const quoted = wrapText(`"${visible(text)}"`, indent, page.width);
    return `  ${sign(page.paint, verdict, 14)}  ${quoted}\n${indent}${page.paint('dim', wrapText(visible(rules.join(', ')), indent, page.width))}`;
  });
  return [[page.paint('bold', 'Vendor documentation'), ...lines, `  ${requirementsLine(run)}`].join('\n')];
}

function transportErrorSection(run: RunReport, page: TerminalPage): string[] {
  if (run.transportErrors.length === 0) return [];
  const lines = run.transportErrors.map((error) => `  ${wrapText(asSentence(visible(error)), '  ', page.width)}`);
  return [[page.paint('bold', 'Transport errors'), ...lines].join('\n')];
}

function closing(report: ContractReport, { paint, width }: TerminalPage): string {
  const totals = totalsOf(report);
  const { title, detail } = headline(totals);
  const style = ({ kept: 'green', broken: 'red', unproved: 'cyan' } as const)[totals.outcome];
  // The title is wrapped with the rest and coloured after, so that codes do not count as columns.
  const words = wrapText(visible(`${title}. ${detail}`), '', width);
  return `${paint(style, words.slice(0, title.length))}${words.slice(title.length)}\n${summaryLine(totals)}`;
}
