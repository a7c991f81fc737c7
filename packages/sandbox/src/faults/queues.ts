import type { ChaosItem, ChaosPlan } from './chaos-plan.ts';

/** The queue of each key. Nothing here yields, so no two calls take the same item. */
export interface Queues {
  /** The next item of a key; it is not taken. */
  head(key: string): ChaosItem | undefined;
  /** Takes the next item of a key once. */
  take(key: string): void;
  add(key: string, items: readonly ChaosItem[]): void;
  list(key: string): readonly ChaosItem[];
  /** Every queue that is not empty. */
  all(): NonNullable<ChaosPlan['queues']>;
}

/** Makes queues, filled as a plan says. */
export function createQueues(first: ChaosPlan['queues'] = {}): Queues {
  // An item with `times` is one entry, and becomes another with each call that takes it.
  const queues = new Map<string, readonly ChaosItem[]>(Object.entries(first));
  return {
    head: (key) => queues.get(key)?.[0],
    take(key) {
      const [head, ...rest] = queues.get(key) ?? [];
      const { times = 1 } = head ?? {};
      const left = times > 1 ? [{ ...head, times: times - 1 }, ...rest] : rest;
      if (left.length === 0) queues.delete(key);
      else queues.set(key, left);
    },
    add: (key, items) => void queues.set(key, [...(queues.get(key) ?? []), ...items]),
    list: (key) => queues.get(key) ?? [],
    all: () => Object.fromEntries(queues),
  };
}
