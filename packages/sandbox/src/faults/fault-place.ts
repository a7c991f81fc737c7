import type { ChaosEffect } from './chaos-plan.ts';

/**
 * Whether an effect strikes at the door, before the request is read and free of charge; else it strikes at the bureau.
 *
 * @note A delay or a scenario alone needs a bureau that is asked, and so does an answer that is lost after it was paid.
 */
export function strikesAtDoor({ fault, paid }: Pick<ChaosEffect, 'fault' | 'paid'>): boolean {
  return fault !== undefined && !(paid ?? paidByDefault.includes(fault));
}

const paidByDefault: readonly string[] = ['reset', 'timeout', 'truncated'];
