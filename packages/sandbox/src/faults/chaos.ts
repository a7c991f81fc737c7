import type { ChaosItem, ChaosPlan } from './chaos-plan.ts';

/** What goes wrong in a sandbox, to be read and changed while it runs. Off until a plan is set or a queue filled. */
export interface Chaos {
  /** The plan that holds, with its seed and what is left in its queues; undefined while chaos is off. */
  plan(): ChaosPlan | undefined;
  /**
   * Puts a plan in place of the one that holds; its draws and limits begin anew.
   *
   * @throws SandboxError `CHAOS_INVALID` when it has no sense or names what the document does not have; nothing has changed then.
   */
  set(plan: ChaosPlan): void;
  /**
   * Puts items behind those that wait for a key. Nobody asks whether the key exists: it may be opened later.
   *
   * @throws SandboxError `CHAOS_INVALID`; nothing has changed then.
   */
  enqueue(key: string, items: ChaosItem | readonly ChaosItem[]): void;
  /** What waits for a key, the next one first. */
  queue(key: string): readonly ChaosItem[];
  /** Turns chaos off: no rules, no delay, no limit, empty queues. */
  clear(): void;
}
