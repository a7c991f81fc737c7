import type { Answerer } from '../judge/collection/index.ts';
import { type Finished, runBgv } from './run-bgv.ts';

/** The keys of a new sandbox, and of every server of the collection, as flags. */
export const threeKeys = ['--key', 'sandbox-funded', '--key-low', 'sandbox-low', '--key-empty', 'sandbox-empty'];
/** The numbers that have an outcome of their own there. */
export const numbers = ['--found', '9000000200', '--no-record', '9000000404', '--bureau-error', '9000000500'];
/** All that a run can be given. */
export const everything = [
  ...threeKeys,
  '--key-forbidden',
  'sandbox-forbidden',
  '--key-revoked',
  'sandbox-revoked',
  ...numbers,
];

/** The base URL of a run that a function answers without a network. It is on this machine. */
export const localUrl = 'http://127.0.0.1:4010/api';

/** Runs `bgv contract` at a function. */
export function runContract(
  answer: Answerer,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return runBgv(['contract', '--target', localUrl, ...args], { fetch: answer, env });
}
