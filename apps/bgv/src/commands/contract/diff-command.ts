import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { compareReports, isUnchanged } from '../../reporters/diff.ts';
import { diffMarkdown } from '../../reporters/diff-markdown.ts';
import { diffText } from '../../reporters/diff-text.ts';
import { readReport } from '../../reporters/read-report.ts';

/** What `bgv contract diff` was asked for. */
export interface DiffFlags {
  readonly markdown?: true;
}

/** Compares two reports and says what changed; the exit code tells whether anything did. */
export async function runDiffCommand(before: string, after: string, { markdown }: DiffFlags): Promise<ExitCode> {
  const diff = compareReports(await readReport(before), await readReport(after));
  if (markdown) process.stdout.write(diffMarkdown(diff));
  else
    console.log(diffText(diff, { color: 'terminal', ...(process.stdout.isTTY && { width: process.stdout.columns }) }));
  return isUnchanged(diff) ? exitCodes.ok : exitCodes.broken;
}
