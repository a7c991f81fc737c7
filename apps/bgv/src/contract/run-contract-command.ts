import {
  ContractError,
  type ContractRun,
  createContractRun,
  ruleVerdicts,
  runCases,
  type Target,
} from '@bgv-kit/contract';
import { readDocument } from '../document/read-document.ts';
import { BgvError } from '../errors.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ContractFlags } from './contract-flags.ts';
import { planLine, progressLine, report } from './report.ts';

/** Runs the contract against a target, says what came of it, and answers the exit code. */
export async function runContractCommand(flags: ContractFlags): Promise<ExitCode> {
  const { operations } = await readDocument(flags.spec);
  const codes: ExitCode[] = [];
  for (const operation of operations) codes.push(await judge(createRun(flags, operation), flags.json ?? false));
  // What is broken outweighs what is unproved, and that outweighs what holds.
  return [exitCodes.broken, exitCodes.unproved].find((code) => codes.includes(code)) ?? exitCodes.ok;
}

function createRun(flags: ContractFlags, operation: Parameters<typeof createContractRun>[1]): ContractRun {
  try {
    return createContractRun(toTarget(flags), operation);
  } catch (error) {
    if (error instanceof ContractError) throw new BgvError('OPTION_INVALID', error.message, { cause: error });
    throw error;
  }
}

async function judge(run: ContractRun, json: boolean): Promise<ExitCode> {
  if (!json) console.log(planLine(run));
  const obstacle = await run.preflight();
  if (obstacle !== undefined) {
    console.error(`bgv: Nothing could be proved. ${obstacle}`);
    if (json)
      console.log(JSON.stringify({ operation: run.operation.id, ...run.spent(), rules: [], obstacle }, null, 2));
    return exitCodes.unproved;
  }
  const progress = progressLine(run.plan.cases.length);
  const verdicts = ruleVerdicts(await runCases(run, progress.step));
  progress.clear();
  console.log(
    json
      ? JSON.stringify({ operation: run.operation.id, ...run.spent(), rules: verdicts }, null, 2)
      : report(verdicts, run.spent()),
  );
  if (verdicts.some(({ verdict }) => verdict === 'fail')) return exitCodes.broken;
  return verdicts.some(({ verdict }) => verdict === 'pass') ? exitCodes.ok : exitCodes.unproved;
}

function toTarget(flags: ContractFlags): Target {
  const { target, key, keyLow, keyEmpty, keyForbidden, keyRevoked, found, noRecord, bureauError } = flags;
  return {
    baseUrl: target,
    keys: defined({ main: key, low: keyLow, empty: keyEmpty, forbidden: keyForbidden, revoked: keyRevoked }),
    numbers: defined({ found, noRecord, bureauError }),
    ...defined({
      purpose: flags.purpose,
      maxCredits: flags.maxCredits,
      strict: flags.strict,
      timeoutMs: flags.timeout,
    }),
  };
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The entries that have a value. */
function defined<T extends object>(values: T): Defined<T> {
  // What is left has lost exactly the undefined entries, which is what the type says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
