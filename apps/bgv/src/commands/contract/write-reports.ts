import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ContractReport } from '@bgv-kit/contract';
import { notWritten } from '../../errors.ts';
import { githubAnnotations } from '../../reporters/github-annotations.ts';
import { htmlReport } from '../../reporters/html/html-report.ts';
import { junitReport } from '../../reporters/junit-report.ts';
import { markdownReport } from '../../reporters/markdown-report.ts';
import { terminalReport } from '../../reporters/terminal/terminal-report.ts';
import type { ReportView } from '../../reporters/view/report-view.ts';
import type { Shell } from '../../shell.ts';
import type { ContractOptions } from './contract-options.ts';

/**
 * Prints a report and writes the files that were asked for.
 *
 * @throws BgvError `OPTION_INVALID` for a file that cannot be written. What could be printed has been.
 */
export async function writeReports(
  { stdout }: Shell,
  report: ContractReport,
  view: ReportView,
  options: ContractOptions,
): Promise<void> {
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (options.json === true) stdout.write(json);
  else stdout.write(`${terminalReport(view, stdout)}\n`);
  if (options.github) stdout.write(githubAnnotations(view));
  const files: readonly (readonly [file: string | undefined, text: () => string])[] = [
    [options.json === true ? undefined : options.json, () => json],
    [options.junit, () => junitReport(view)],
    [options.html, () => htmlReport(view)],
    [options.markdown, () => markdownReport(view)],
  ];
  for (const [file, text] of files) if (file !== undefined) await write(file, text());
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw notWritten(file, cause);
  }
}
