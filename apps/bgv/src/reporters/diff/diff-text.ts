import type { Output } from '../../shell.ts';
import { visible } from '../escape/visible.ts';
import { type Page, terminalPage } from '../terminal/page.ts';
import type { DiffSection, DiffView, ReportSide } from './diff-view.ts';

/** A comparison for a terminal: the two targets, and for each operation what changed. */
export function diffText(diff: DiffView, output: Pick<Output, 'color' | 'columns'>): string {
  const page = terminalPage(output);
  const side = (letter: string, { target, startedAt }: ReportSide) =>
    `${page.paint('bold', `${letter}:`)} ${visible(target)} ${page.paint('dim', `(${visible(startedAt)})`)}`;
  return [
    `${side('A', diff.before)}\n${side('B', diff.after)}`,
    ...diff.operations.flatMap(({ heading, conditions, sections }) => [
      `${page.paint('bold', visible(heading))}\n${conditions}`,
      ...sections.map((section) => sectionText(section, page)),
    ]),
    ...(diff.isUnchanged ? ['Nothing changed: B shows the same as A.'] : []),
  ].join('\n\n');
}

function sectionText({ style, mark, title, entries }: DiffSection, { paint, wrap }: Page): string {
  const lines = entries.flatMap(({ rule, text, details }) => [
    `  ${wrap(`${rule}: ${text}`, '    ')}`,
    ...details.map((detail) => `      ${wrap(detail, ' '.repeat(8))}`),
  ]);
  return [paint(style, `${mark} ${title} (${entries.length})`), ...lines].join('\n');
}
