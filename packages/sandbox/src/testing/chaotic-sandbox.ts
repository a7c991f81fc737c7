import type { ChaosItem, ChaosPlan } from '@bgv-kit/spec/shapes';
import { createSandbox } from '../create-sandbox.ts';
import type { SandboxOptions } from '../sandbox.ts';
import { about, callWith } from './calls.ts';

/** A key of the default sandbox with credits to spend. */
export const key = 'sandbox-funded';

/** A call of that key that the bureau answers with 200. */
export const found = callWith(about('9000000200'));

/** A sandbox under a plan. Its delays take no time, and are recorded. */
export function sandboxUnder(chaos?: ChaosPlan, options: SandboxOptions = {}) {
  const slept: number[] = [];
  const sandbox = createSandbox({ chaos, sleep: async (milliseconds) => void slept.push(milliseconds), ...options });
  /** Calls, and tells the outcome: `200 found`, `502 bad-gateway [bad-gateway]`. */
  const ask = async (call = found) => {
    const { about: seen } = await sandbox.answer(call);
    return `${seen.status} ${seen.scenario}${seen.fault === undefined ? '' : ` [${seen.fault}]`}`;
  };
  const asks = async (count: number) => {
    const answers = [];
    for (let call = 0; call < count; call += 1) answers.push(await ask());
    return answers;
  };
  return { sandbox, slept, ask, asks };
}

/** A sandbox with a queue for its key. */
export const queued = (...items: ChaosItem[]) => sandboxUnder({ queues: { [key]: items } });
