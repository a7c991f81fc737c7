import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startNode, stop } from '../child-processes.ts';
import type { LoadFigures, LoadPlan } from './load-plan.ts';

const generator = fileURLToPath(new URL('./generate-load.ts', import.meta.url));

/** How much longer than planned a load may take, in milliseconds: autocannon waits 10 s for an answer. */
const grace = 20_000;

/**
 * Runs a load in a process of its own.
 *
 * @throws Error when it fails, or takes much longer than planned.
 */
export async function runLoad(plan: LoadPlan): Promise<LoadFigures> {
  const child = startNode([generator, JSON.stringify(plan)]);
  const timer = new AbortController();
  await Promise.race([child.ended, sleep(plan.seconds * 1000 + grace, undefined, timer)]);
  timer.abort();
  if (child.process.exitCode !== 0) {
    await stop(child);
    throw new Error(`The load generator failed. ${child.complaint()}`);
  }
  return JSON.parse(child.output());
}
