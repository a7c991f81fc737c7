import type { ChaosEffect } from '@bgv-kit/spec/shapes';

export type {
  ChaosCondition,
  ChaosDelay,
  ChaosEffect,
  ChaosFault,
  ChaosItem,
  ChaosLimit,
  ChaosPlan,
  ChaosRule,
} from '@bgv-kit/spec/shapes';

/**
 * Whether an effect applies before the price is held and the body is read, free of charge; else it applies after the hold.
 *
 * @note A delay or a scenario alone needs a bureau that is asked, and so does an answer that is lost after it was charged.
 */
export function isBeforeHold({ fault, paid }: Pick<ChaosEffect, 'fault' | 'paid'>): boolean {
  return fault !== undefined && !(paid ?? paidByDefault.includes(fault));
}

const paidByDefault: readonly string[] = ['reset', 'timeout', 'truncated'];
