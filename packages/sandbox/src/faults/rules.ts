import type { Operation } from '@bgv-kit/spec';
import { type ChaosEffect, type ChaosRule, isBeforeHold } from './chaos-plan.ts';
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
  readonly beforeHold: boolean;
  readonly random: () => number;
  /** How many more calls the burst lasts. */
  burst: number;
}

/** Prepares to find the first rule of a plan that applies to a call. Each rule has its own draws: the same seed and the same calls give the same faults. */
export function createRules(rules: readonly ChaosRule[], seed: number) {
  const running = rules.map((rule, index): RunningRule => {
    return { rule, beforeHold: isBeforeHold(rule), random: createRandom(seed, index + 1), burst: 0 };
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

function isFor({ rule, beforeHold }: RunningRule, { key, operation, selected }: RuledCall): boolean {
  if (beforeHold !== (selected === undefined)) return false;
  const { keys, operations, scenarios } = rule.when ?? {};
  return (
    (keys?.includes(key) ?? true) &&
    (operations?.includes(operation.id) ?? true) &&
    (scenarios === undefined || (selected !== undefined && scenarios.includes(selected))) &&
    hasScenario(operation, rule.scenario)
  );
}

/** Whether an operation can answer with a scenario; true where none is named. */
export function hasScenario({ scenarios }: Operation, name: string | undefined): boolean {
  return name === undefined || scenarios.some((scenario) => scenario.name === name);
}
