import { markdownCode, markdownDetails, markdownText } from '../escape/markdown.ts';
import type { DiffEntry, DiffView, OperationDiff } from './diff-view.ts';

/** A comparison as Markdown, for a comment on a pull request. */
export function diffMarkdown({ before, after, operations, isUnchanged }: DiffView): string {
  const parts = [
    '## Contract: A against B',
    `- A: ${markdownCode(before.target)}, ${markdownText(before.startedAt)}\n- B: ${markdownCode(after.target)}, ${markdownText(after.startedAt)}`,
    ...operations.flatMap(operationParts),
    ...(isUnchanged ? ['Nothing changed: B shows the same as A.'] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function operationParts({ heading, conditions, sections }: OperationDiff): string[] {
  return [
    `### ${markdownCode(heading)}`,
    markdownText(conditions.replaceAll('\n', ' ')),
    ...sections.flatMap(({ title, isUrgent, entries }) => {
      const counted = `${markdownText(title)} (${entries.length})`;
      const list = entries.map(listItem).join('\n');
      return isUrgent ? [`**${counted}**`, list] : [markdownDetails(counted, list)];
    }),
  ];
}

function listItem({ rule, text, details }: DiffEntry): string {
  return [
    `- ${markdownCode(rule)} ${markdownText(text)}`,
    ...details.map((detail) => `  - ${markdownText(detail)}`),
  ].join('\n');
}
