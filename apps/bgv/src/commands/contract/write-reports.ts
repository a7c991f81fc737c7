import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ContractReport } from '@bgv-kit/contract';
import { BgvError } from '../../errors.ts';
import { githubAnnotations } from '../../reporters/github.ts';
import { htmlReport } from '../../reporters/html.ts';
import { junitReport } from '../../reporters/junit.ts';
import { markdownReport } from '../../reporters/markdown.ts';
import { terminalReport } from '../../reporters/terminal.ts';
import type { Shell } from '../../shell.ts';
import type { ReportFlags } from './contract-flags.ts';

/**
 * Prints a report and writes the files that were asked for.
 *
 * @throws BgvError `OPTION_INVALID` for a file that cannot be written. What could be printed has been.
 */
export async function writeReports({ stdout }: Shell, report: ContractReport, flags: ReportFlags): Promise<void> {
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (flags.json === true) stdout.write(json);
  else stdout.write(`${terminalReport(report, stdout)}\n`);
  if (flags.github) stdout.write(githubAnnotations(report));
  const files: readonly (readonly [string | undefined, string])[] = [
    [flags.json === true ? undefined : flags.json, json],
    [flags.junit, junitReport(report)],
    [flags.html, String(htmlReport(report))],
    [flags.markdown, markdownReport(report)],
  ];
  for (const [file, text] of files) if (file !== undefined) await write(file, text);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be written';
    throw new BgvError('OPTION_INVALID', `${file}: ${why}. Name a file in a folder that you may write to.`, {
      cause: error,
    });
  }
}
