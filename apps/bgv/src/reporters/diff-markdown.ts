import { isUnchanged, type OperationDiff, type ReportDiff } from './diff.ts';
import { type DiffEntry, diffSections, spendingLines } from './diff-sections.ts';
import { markdownCode, markdownDetails, markdownText } from './markdown-text.ts';
import { shortened } from './visible-text.ts';

/** How long one value may be, in UTF-16 units before escaping. */
const longestValue = 300;
/** What a reader of a pull request sees at once; the rest is to be opened. */
const open: ReadonlySet<string> = new Set(['broke', 'mended', 'drifts']);

/** A comparison as Markdown, for a comment on a pull request. */
export function diffMarkdown(diff: ReportDiff): string {
  const { before, after } = diff;
  const sides = [
    `- A: ${markdownCode(before.target)}, ${markdownText(before.startedAt)}`,
    `- B: ${markdownCode(after.target)}, ${markdownText(after.startedAt)}`,
  ].join('\n');
  const unchanged = isUnchanged(diff) ? ['Nothing changed: B shows the same as A.'] : [];
  return `${['## Contract: A against B', sides, ...diff.operations.flatMap(operationParts), ...unchanged].join('\n\n')}\n`;
}

function operationParts(operation: OperationDiff): string[] {
  const { method, path } = operation.operation;
  return [
    `### ${markdownCode(`${method} ${path}`)}`,
    markdownText(spendingLines(operation).join(' ')),
    ...diffSections(operation).flatMap(({ kind, title, entries }) => {
      const heading = `${markdownText(title)} (${entries.length})`;
      const list = entries.map(listItem).join('\n');
      return open.has(kind) ? [`**${heading}**`, list] : [markdownDetails(heading, list)];
    }),
  ];
}

function listItem({ rule, text, details }: DiffEntry): string {
  const value = (foreign: string) => markdownText(shortened(foreign, longestValue));
  return [
    `- ${markdownCode(shortened(rule, longestValue))} ${value(text)}`,
    ...details.map((detail) => `  - ${value(detail)}`),
  ].join('\n');
}
