import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answerer } from '../judge/collection/index.ts';
import { isDistinctive } from './is-distinctive.ts';
import { leaksIn, planted, plantedValues } from './planted.ts';
import { runBgv } from './run-bgv.ts';
import { vendorUrl } from './serve-vendor.ts';
import { tempFolder } from './temp-folder.ts';

/** All output of a run at a vendor's host. */
export interface Traces {
  readonly code: number | null;
  /** By name: `stdout`, `stderr`, or the file. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** The planted and sent values that are in an output, with the name of the output. */
export function leaksOf({ outputs }: Traces, sent: readonly string[]): string[] {
  const values = [...plantedValues, ...sent.filter(isDistinctive)];
  return [...outputs].flatMap(([where, text]) => leaksIn(text, values).map((value) => `${where}: ${value}`));
}

/** The planted keys, numbers and purpose as variables, as a user would give them. */
export const plantedEnv = {
  BGV_KEY: planted.keys.main,
  BGV_KEY_LOW: planted.keys.low,
  BGV_KEY_EMPTY: planted.keys.empty,
  BGV_KEY_FORBIDDEN: planted.keys.forbidden,
  BGV_KEY_REVOKED: planted.keys.revoked,
  BGV_FOUND: planted.found,
  BGV_NO_RECORD: planted.noRecord,
  BGV_BUREAU_ERROR: planted.bureauError,
  BGV_PURPOSE: planted.purpose,
  BGV_NAME: planted.name,
};

/** Runs `bgv contract` at a vendor with every reporter, and reads everything that it wrote. */
export async function runVendor(fetch: Answerer, args: readonly string[] = []): Promise<Traces> {
  const folder = await tempFolder();
  const file = (name: string) => join(folder, name);
  const reports = ['--json', file('r.json'), '--junit', file('r.xml'), '--html', file('r.html')];
  const at = ['contract', '--target', vendorUrl, '--markdown', file('r.md'), '--github'];
  const { code, stdout, stderr } = await runBgv([...at, ...reports, ...args], { env: plantedEnv, fetch });
  const names = await readdir(folder);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(file(name), 'utf8')] as const));
  return { code, outputs: new Map([['stdout', stdout], ['stderr', stderr], ...files]), folder };
}
