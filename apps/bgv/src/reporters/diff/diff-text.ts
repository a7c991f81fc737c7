import { type Output, type Paint, painter } from '../../shell.ts';
import { visible } from '../escape/visible.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import type { DiffSection, DiffView, OperationDiff, ReportSide } from './diff-view.ts';

const styles = {
  broke: ['red', '✗'],
  mended: ['green', '✓'],
  drifts: ['yellow', '~'],
  unproved: ['cyan', '?'],
  proved: ['green', '✓'],
  undecided: ['dim', '?'],
  reworded: ['yellow', '≠'],
  new: ['bold', '+'],
  gone: ['bold', '-'],
  requirements: ['bold', '§'],
} as const;

/** A comparison for a terminal: the two targets, and for each operation what changed. */
export function diffText(diff: DiffView, { color, columns }: Pick<Output, 'color' | 'columns'>): string {
  const paint = painter({ color });
  const side = (letter: string, { target, startedAt }: ReportSide) =>
    `${paint('bold', `${letter}:`)} ${visible(target)} ${paint('dim', `(${visible(startedAt)})`)}`;
  return [
    `${side('A', diff.before)}\n${side('B', diff.after)}`,
    ...diff.operations.flatMap((operation) => operationTexts(operation, paint, columns)),
    ...(diff.isUnchanged ? ['Nothing changed: B shows the same as A.'] : []),
  ].join('\n\n');
}

function operationTexts({ heading, conditions, sections }: OperationDiff, paint: Paint, columns?: number): string[] {
  const head = `${paint('bold', visible(heading))}\n${conditions}`;
  return [head, ...sections.map((section) => sectionText(section, paint, columns))];
}

function sectionText({ kind, title, entries }: DiffSection, paint: Paint, columns: number | undefined): string {
  const [style, mark] = styles[kind];
  const lines = entries.flatMap(({ rule, text, details }) => [
    `  ${wrapText(visible(`${rule}: ${text}`), '    ', columns)}`,
    ...details.map((detail) => `      ${wrapText(visible(detail), ' '.repeat(8), columns)}`),
  ]);
  return [paint(style, `${mark} ${title} (${entries.length})`), ...lines].join('\n');
}
