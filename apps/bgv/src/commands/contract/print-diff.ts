import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { compareReports, isUnchanged } from '../../reporters/diff.ts';
import { diffMarkdown } from '../../reporters/diff-markdown.ts';
import { diffText } from '../../reporters/diff-text.ts';
import { readReport } from '../../reporters/read-report.ts';
import { print, type Shell } from '../../shell.ts';

/** Prints what changed between two reports; the exit code says whether anything did. */
export async function printDiff(
  shell: Shell,
  before: string,
  after: string,
  { markdown }: { markdown?: true },
): Promise<ExitCode> {
  const diff = compareReports(await readReport(before), await readReport(after));
  if (markdown) shell.stdout.write(diffMarkdown(diff));
  else print(shell, diffText(diff, shell.stdout));
  return isUnchanged(diff) ? exitCodes.ok : exitCodes.broken;
}
