import {
  type ContractReport,
  type ContractRun,
  createContractRun,
  createReport,
  type RunReport,
  reportFormat,
  runCases,
} from '@bgv-kit/contract';
import { readDocument } from '../../document/read-document.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { reportView } from '../../reporters/view/report-view.ts';
import { painter, print, type Shell, warn } from '../../shell.ts';
import { stopSignal } from '../../stop-signal.ts';
import type { ContractOptions } from './contract-options.ts';
import { planLine, planTable } from './plan-text.ts';
import { showProgress } from './progress.ts';
import { targetOfOptions } from './target-of-options.ts';
import { writeReports } from './write-reports.ts';

const codes = { kept: exitCodes.ok, broken: exitCodes.broken, unproved: exitCodes.unproved } as const;

/** Runs the contract against a target, reports what came of it, and returns the exit code. */
export async function runContract(shell: Shell, options: ContractOptions): Promise<ExitCode> {
  const { operations } = await readDocument(options.spec);
  const target = await targetOfOptions(options, shell.folder ?? process.cwd());
  const planned = operations.map((operation) => createContractRun(target, operation));
  if (options.plan) return printPlans(shell, planned);
  using stop = stopSignal(shell);
  const { signal } = stop;
  signal.addEventListener('abort', () => {
    shell.stderr.write('\nbgv: Stopping. What was proved is reported; press Ctrl-C again to leave at once.\n');
  });
  const startedAt = new Date();
  const runs: RunReport[] = [];
  let left = target.maxCredits;
  for (const operation of operations) {
    const own = { ...target, signal, ...(left !== undefined && { maxCredits: left }) };
    const report = await runOperation(shell, createContractRun(own, operation), options.json === true);
    runs.push(report);
    // One budget for all operations of the document.
    if (left !== undefined) left = Math.max(0, left - report.spent.credits);
  }
  const report: ContractReport = {
    format: reportFormat,
    target: planned[0]?.target.baseUrl ?? target.baseUrl,
    startedAt: startedAt.toISOString(),
    duration: Date.now() - startedAt.getTime(),
    runs,
  };
  const view = reportView(report);
  await writeReports(shell, report, view, options);
  return signal.aborted ? exitCodes.interrupted : codes[view.outcome];
}

function printPlans(shell: Shell, runs: readonly ContractRun[]): ExitCode {
  const paint = painter(shell.stdout);
  for (const run of runs) print(shell, `${planLine(run, paint)}\n\n${planTable(run, paint)}\n\nNothing was sent.`);
  return exitCodes.ok;
}

/** @param isQuiet - Standard output is for the report alone. */
async function runOperation(shell: Shell, run: ContractRun, isQuiet: boolean): Promise<RunReport> {
  if (isQuiet) shell.stderr.write(`${planLine(run, painter(shell.stderr))}\n`);
  else print(shell, `${planLine(run, painter(shell.stdout))}\n`);
  const reason = await run.preflight();
  if (reason !== undefined) {
    warn(shell, `Nothing could be proved. ${reason}`);
    return createReport(run, [], reason);
  }
  const progress = showProgress(shell, run.plan.cases.length);
  const results = await runCases(run, progress.step);
  progress.clear();
  return createReport(run, results);
}
