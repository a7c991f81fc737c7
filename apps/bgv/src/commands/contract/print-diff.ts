import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { diffMarkdown } from '../../reporters/diff/diff-markdown.ts';
import { diffText } from '../../reporters/diff/diff-text.ts';
import { diffView } from '../../reporters/diff/diff-view.ts';
import { readReport } from '../../reporters/read-report.ts';
import { print, type Shell } from '../../shell.ts';

/** Prints what changed between two reports; the exit code says whether anything did. */
export async function printDiff(
  shell: Shell,
  before: string,
  after: string,
  { markdown }: { markdown?: true },
): Promise<ExitCode> {
  const diff = diffView(await readReport(before), await readReport(after));
  if (markdown) shell.stdout.write(diffMarkdown(diff));
  else print(shell, diffText(diff, shell.stdout));
  return diff.isUnchanged ? exitCodes.ok : exitCodes.broken;
}
