import type { Operation } from '@bgv-kit/spec';
import type { ChaosEffect, ChaosRule } from '@bgv-kit/spec/shapes';
import { createRandom } from './seeded-random.ts';

/** A call, as far as rules look at it. */
interface RuledCall {
  readonly key: string;
  readonly operation: Operation;
  /** What the request has selected; undefined before the hold, where the body has not been read. */
  readonly selected: string | undefined;
}

interface RunningRule {
  readonly rule: ChaosRule;
  readonly random: () => number;
  /** How many more calls the burst lasts. */
  burst: number;
}

/**
 * Prepares to find the first rule of a plan that applies to a call. Each rule has its own draws: the same seed and the same calls give
 * the same faults.
 */
export function createRules(rules: readonly ChaosRule[], seed: number) {
  const running = rules.map((rule, index): RunningRule => {
    return { rule, random: createRandom(seed, index + 1), burst: 0 };
  });
  return (call: RuledCall): ChaosEffect | undefined => running.find((rule) => isFor(rule, call) && applies(rule))?.rule;
}

function applies(running: RunningRule): boolean {
  const { share = 1, burst = 1 } = running.rule;
  // Drawn for every call, so that the length of a burst does not move the faults that come later.
  const drawn = running.random() < share;
  if (running.burst > 0) running.burst -= 1;
  else if (drawn) running.burst = burst - 1;
  else return false;
  return true;
}

function isFor({ rule }: RunningRule, call: RuledCall): boolean {
  const { key, operation, selected } = call;
  const { keys, operations, scenarios } = rule.when ?? {};
  return (
    (keys?.includes(key) ?? true) &&
    (operations?.includes(operation.id) ?? true) &&
    (scenarios === undefined || (selected !== undefined && scenarios.includes(selected))) &&
    canApply(rule, call)
  );
}

/** Whether an effect belongs to this side of the hold, and the operation has its scenario where it names one. */
export function canApply(effect: ChaosEffect, { operation, selected }: Omit<RuledCall, 'key'>): boolean {
  const { scenario } = effect;
  if (isBeforeHold(effect) !== (selected === undefined)) return false;
  return scenario === undefined || operation.scenarios.some(({ name }) => name === scenario);
}

/**
 * Whether an effect applies before the price is held and the body is read, free of charge; else it applies after the hold.
 *
 * @note A delay or a scenario alone needs a bureau that is asked, and so does an answer that is lost after it was charged.
 */
function isBeforeHold({ fault, paid }: ChaosEffect): boolean {
  return fault !== undefined && !(paid ?? paidByDefault.includes(fault));
}

const paidByDefault: readonly string[] = ['reset', 'timeout', 'truncated'];
