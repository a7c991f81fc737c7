import { type Output, type Paint, painter } from '../shell.ts';
import { isUnchanged, type OperationDiff, type ReportDiff, type ReportSide } from './diff.ts';
import { type DiffSection, diffSections, spendingLines } from './diff-sections.ts';
import { visible } from './visible-text.ts';
import { wrapText } from './wrap-text.ts';

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
export function diffText(diff: ReportDiff, { color, columns }: Pick<Output, 'color' | 'columns'>): string {
  const paint = painter({ color });
  const sides = [sideLine('A', diff.before, paint), sideLine('B', diff.after, paint)].join('\n');
  const operations = diff.operations.map((operation) => operationText(operation, paint, columns));
  const unchanged = isUnchanged(diff) ? ['Nothing changed: B shows the same as A.'] : [];
  return [sides, ...operations, ...unchanged].join('\n\n');
}

function sideLine(letter: string, { target, startedAt }: ReportSide, paint: Paint): string {
  return `${paint('bold', `${letter}:`)} ${visible(target)} ${paint('dim', `(${visible(startedAt)})`)}`;
}

function operationText(operation: OperationDiff, paint: Paint, width: number | undefined): string {
  const { method, path } = operation.operation;
  return [
    [paint('bold', visible(`${method} ${path}`)), ...spendingLines(operation)].join('\n'),
    ...diffSections(operation).map((section) => sectionText(section, paint, width)),
  ].join('\n\n');
}

function sectionText({ kind, title, entries }: DiffSection, paint: Paint, width: number | undefined): string {
  const [style, mark] = styles[kind];
  const lines = entries.flatMap(({ rule, text, details }) => [
    `  ${wrapText(visible(`${rule}: ${text}`), '    ', width)}`,
    ...details.map((detail) => `      ${wrapText(visible(detail), ' '.repeat(8), width)}`),
  ]);
  return [paint(style, `${mark} ${title} (${entries.length})`), ...lines].join('\n');
}
