import type { Operation } from '@bgv-kit/spec';
import type { ChaosEffect, ChaosItem, ChaosPlan } from './chaos-plan.ts';
import { drawDelay } from './draw-delay.ts';
import { strikesAtDoor } from './fault-place.ts';
import { createQueues, type Queues } from './queues.ts';
import { createRateLimit } from './rate-limit.ts';
import { createRules, hasScenario } from './rules.ts';
import { createRandom } from './seeded-random.ts';

/** What strikes one call. */
export interface Strike {
  readonly effect: ChaosEffect;
  /** In milliseconds; undefined when there is no delay, which is not the same as one of 0. */
  readonly delay: number | undefined;
}

/** A plan at work. Nothing here yields: what one call takes, no other gets. */
export interface ActiveChaos {
  /** Before the request is read. */
  atDoor(operation: Operation, key: string): Strike | undefined;
  /** Once the price is held. */
  atBureau(operation: Operation, key: string, selected: string): Strike | undefined;
  readonly queues: Queues;
}

/** What plans are drawn from and timed by. */
export interface ActiveParts {
  readonly seed: number;
  readonly now: () => Date;
}

/** Puts a plan to work. A call is struck once: by the limit, else by its key's queue, else by the first rule. */
export function createActiveChaos(plan: ChaosPlan, { seed, now }: ActiveParts): ActiveChaos {
  const queues = createQueues(plan.queues);
  const limit = plan.limit && createRateLimit(plan.limit, now);
  const byRule = createRules(plan.rules ?? [], seed);
  const random = createRandom(seed, 0);

  const withDelay = (effect: ChaosEffect, delay: ChaosEffect['delay']): Strike => ({
    effect,
    delay: delay === undefined ? undefined : drawDelay(delay, random),
  });
  const takeIf = (key: string, fits: (item: ChaosItem) => boolean) => {
    const head = queues.head(key);
    if (head === undefined || !fits(head)) return undefined;
    queues.take(key);
    return head;
  };
  // While something waits for a key, rules leave its calls alone.
  const strike = (operation: Operation, key: string, selected: string | undefined) =>
    queues.head(key) === undefined
      ? byRule({ key, operation, selected })
      : takeIf(
          key,
          (item) => strikesAtDoor(item) === (selected === undefined) && hasScenario(operation, item.scenario),
        );

  return {
    queues,
    atDoor(operation, key) {
      const wait = limit?.(key);
      if (wait !== undefined) return { effect: { fault: 'too-many-requests', retryAfter: wait }, delay: undefined };
      const effect = strike(operation, key, undefined);
      return effect && withDelay(effect, effect.delay);
    },
    atBureau(operation, key, selected) {
      const effect = strike(operation, key, selected);
      if (effect === undefined && plan.delay === undefined) return undefined;
      return withDelay(effect ?? {}, effect?.delay ?? plan.delay);
    },
  };
}
