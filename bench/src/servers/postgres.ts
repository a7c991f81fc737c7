import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startNode, stop } from '../child-processes.ts';
import type { Say } from '../options.ts';

/** A PostgreSQL of the benchmark's own. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one in a temporary folder; undefined, and said so, where the system has none. */
export async function startPostgres(say: Say): Promise<Postgres | undefined> {
  const child = startNode(['--conditions=bgv-kit-source', 'apps/bgv/scripts/postgres.ts']);
  const { stdout } = child.process;
  const [line]: unknown[] =
    stdout === null ? [] : await Promise.race([once(createInterface(stdout), 'line'), child.ended.then(() => [])]);
  if (typeof line === 'string') return { url: line, stop: () => stop(child) };
  say(`No PostgreSQL: ${child.complaint()}`);
  return undefined;
}
