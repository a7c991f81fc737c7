import type { Operation } from '@bgv-kit/spec';
import type { ChaosEffect, ChaosPlan } from '@bgv-kit/spec/shapes';
import { drawDelay } from './draw-delay.ts';
import type { InjectedFault } from './injected-fault.ts';
import { createQueues } from './queues.ts';
import { createRateLimit } from './rate-limit.ts';
import { canApply, createRules } from './rules.ts';
import { createRandom } from './seeded-random.ts';

/** A plan that is applied to calls. Nothing here yields, so no two calls take the same item. */
export type RunningPlan = ReturnType<typeof createRunningPlan>;

/** Runs a plan. A call meets one fault: that of the limit, else of its key's queue, else of the first rule that applies. */
export function createRunningPlan(plan: ChaosPlan, { seed, now }: { seed: number; now: () => Date }) {
  const queues = createQueues(plan.queues);
  const limit = plan.limit && createRateLimit(plan.limit, now);
  const effectOfRules = createRules(plan.rules ?? [], seed);
  const random = createRandom(seed, 0);

  const injected = (effect: ChaosEffect, delay: ChaosEffect['delay']): InjectedFault => ({
    effect,
    delay: delay === undefined ? undefined : drawDelay(delay, random),
  });
  /** While a key has a queue, no rule applies to its calls. */
  const effectOf = (operation: Operation, key: string, selected: string | undefined) => {
    const next = queues.head(key);
    if (next === undefined) return effectOfRules({ key, operation, selected });
    if (!canApply(next, { operation, selected })) return undefined;
    queues.take(key);
    return next;
  };

  return {
    queues,
    /** The fault of a call whose body has not been read. */
    beforeHold(operation: Operation, key: string): InjectedFault | undefined {
      const wait = limit?.(key);
      if (wait !== undefined) return injected({ fault: 'too-many-requests', retryAfter: wait }, undefined);
      const effect = effectOf(operation, key, undefined);
      return effect && injected(effect, effect.delay);
    },
    /** The fault of a call whose price is held and which has selected a scenario. */
    afterHold(operation: Operation, key: string, selected: string): InjectedFault | undefined {
      const effect = effectOf(operation, key, selected);
      if (effect === undefined && plan.delay === undefined) return undefined;
      return injected(effect ?? {}, effect?.delay ?? plan.delay);
    },
  };
}
