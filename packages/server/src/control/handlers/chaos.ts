import type { Chaos } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';

/** The chaos plan, and what waits for each key. */
export function chaosHandlers(
  chaos: Chaos,
): HandlersOf<'getChaos' | 'setChaos' | 'clearChaos' | 'getQueue' | 'enqueue'> {
  const plan = () => ({ status: 200, json: { plan: chaos.plan() ?? null } }) as const;
  const queue = (key: string) => ({ status: 200, json: { items: chaos.queue(key) } }) as const;
  return {
    getChaos: plan,
    setChaos({ body }) {
      chaos.set(body);
      return plan();
    },
    clearChaos() {
      chaos.clear();
      return { status: 204 };
    },
    getQueue: ({ path: { key } }) => queue(key),
    enqueue({ path: { key }, body: { items } }) {
      chaos.enqueue(key, items);
      return queue(key);
    },
  };
}
