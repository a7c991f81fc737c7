import type { ChaosItem, ChaosPlan } from '@bgv-kit/spec/shapes';

/** Makes the queue of each key, filled as a plan says. Nothing here yields, so no two calls take the same item. */
export function createQueues(first: ChaosPlan['queues'] = {}) {
  // An item with `times` is one entry, and becomes another with each call that takes it.
  const queues = new Map<string, readonly ChaosItem[]>(Object.entries(first));
  return {
    /** The next item of a key; it is not taken. */
    head: (key: string): ChaosItem | undefined => queues.get(key)?.[0],
    /** Takes the next item of a key once. */
    take(key: string): void {
      const [head, ...rest] = queues.get(key) ?? [];
      const { times = 1 } = head ?? {};
      const left = times > 1 ? [{ ...head, times: times - 1 }, ...rest] : rest;
      if (left.length === 0) queues.delete(key);
      else queues.set(key, left);
    },
    add: (key: string, items: readonly ChaosItem[]): void =>
      void queues.set(key, [...(queues.get(key) ?? []), ...items]),
    list: (key: string): readonly ChaosItem[] => queues.get(key) ?? [],
    /** Every queue that is not empty. */
    all: (): NonNullable<ChaosPlan['queues']> => Object.fromEntries(queues),
  };
}
