import { createContractRun, createReport, type RunReport, runCases } from '@bgv-kit/contract';
import { sandboxKeys } from '../support/sandbox-keys.ts';
import type { Answerer } from './collection/index.ts';

/** Judges a server as a user would who knows the number of each outcome. */
export async function judgeOne(fetch: Answerer, strict = false): Promise<RunReport> {
  const numbers = { found: ['9000000200', '9876501234'], noRecord: ['9000000404'], bureauError: ['9000000500'] };
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:4010/api', keys: sandboxKeys, numbers, strict, fetch });
  const failedPreflight = await run.preflight();
  return createReport(run, failedPreflight === undefined ? await runCases(run) : [], failedPreflight);
}
