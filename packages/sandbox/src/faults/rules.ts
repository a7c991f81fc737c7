import type { Operation } from '@bgv-kit/spec';
import type { ChaosEffect, ChaosRule } from './chaos-plan.ts';
import { strikesAtDoor } from './fault-place.ts';
import { createRandom } from './seeded-random.ts';

/** A call, as far as rules look at it. */
export interface RuledCall {
  readonly key: string;
  readonly operation: Operation;
  /** What the request has selected; undefined at the door, where nobody has read it. */
  readonly selected: string | undefined;
}

/** Finds the first rule that strikes a call. */
export type StrikeByRule = (call: RuledCall) => ChaosEffect | undefined;

interface Rule {
  readonly effect: ChaosRule;
  readonly atDoor: boolean;
  readonly random: () => number;
  /** How many calls the strike that has begun still hits. */
  burst: number;
}

/** Prepares the rules of a plan. Each draws for itself: the same seed and the same calls give the same strikes. */
export function createRules(rules: readonly ChaosRule[], seed: number): StrikeByRule {
  const prepared = rules.map((effect, index): Rule => {
    return { effect, atDoor: strikesAtDoor(effect), random: createRandom(seed, index + 1), burst: 0 };
  });
  return (call) => prepared.find((rule) => isFor(rule, call) && strikes(rule))?.effect;
}

function strikes(rule: Rule): boolean {
  const { share = 1, burst = 1 } = rule.effect;
  // Drawn for every call, so that the length of a burst does not move the strikes that come later.
  const drawn = rule.random() < share;
  if (rule.burst > 0) rule.burst -= 1;
  else if (drawn) rule.burst = burst - 1;
  else return false;
  return true;
}

function isFor({ effect, atDoor }: Rule, { key, operation, selected }: RuledCall): boolean {
  if (atDoor !== (selected === undefined)) return false;
  const { keys, operations, scenarios } = effect.when ?? {};
  return (
    (keys?.includes(key) ?? true) &&
    (operations?.includes(operation.id) ?? true) &&
    (scenarios === undefined || (selected !== undefined && scenarios.includes(selected))) &&
    hasScenario(operation, effect.scenario)
  );
}

/** Whether an operation can answer with a scenario; one that is not named is no obstacle. */
export function hasScenario({ scenarios }: Operation, name: string | undefined): boolean {
  return name === undefined || scenarios.some((scenario) => scenario.name === name);
}
