import type { Operation } from '@bgv-kit/spec';
import { maskKey } from '../request-log.ts';
import { otherLabels } from '../response/choice.ts';
import type { ChaosEffect, ChaosItem, ChaosPlan, ChaosRule } from './chaos-plan.ts';
import type { Misfit } from './shape.ts';

/** Where a plan names what the document does not have. */
export function unknownInPlan(
  { rules = [], queues = {} }: ChaosPlan,
  operations: readonly Operation[],
): readonly Misfit[] {
  return [
    ...rules.flatMap((rule, index) => unknownInRule(rule, operations, `rules[${index}]`)),
    ...Object.entries(queues).flatMap(([key, items]) =>
      unknownInItems(items, operations, `queues[${JSON.stringify(maskKey(key))}]`),
    ),
  ];
}

/** Where items of a queue name what the document does not have. */
export function unknownInItems(
  items: readonly ChaosItem[],
  operations: readonly Operation[],
  before = '',
): readonly Misfit[] {
  return items.flatMap((item, index) => unknownInEffect(item, operations, `${before}[${index}]`));
}

function unknownInRule(rule: ChaosRule, operations: readonly Operation[], place: string): readonly Misfit[] {
  const { operations: ids = [], scenarios = [] } = rule.when ?? {};
  const knownIds = operations.map(({ id }) => id);
  const choices = [...scenarioNames(operations), ...otherLabels];
  return [
    ...unknownInEffect(rule, operations, place),
    ...unknownOf(ids, knownIds, `${place}.when.operations`, 'operation'),
    ...unknownOf(scenarios, choices, `${place}.when.scenarios`, 'scenario'),
  ];
}

function unknownInEffect(
  { scenario, status }: ChaosEffect,
  operations: readonly Operation[],
  place: string,
): readonly Misfit[] {
  if (scenario !== undefined && !scenarioNames(operations).includes(scenario))
    return [notKnown(scenarioNames(operations), `${place}.scenario`, 'scenario')];
  if (status !== undefined && operations.some(({ responses }) => responses.has(status))) {
    const condition = `is a status of the document (${status}), which says what it costs. Ask for one of its scenarios`;
    return [{ place: `${place}.status`, condition }];
  }
  return [];
}

function unknownOf(given: readonly string[], known: readonly string[], place: string, what: string): readonly Misfit[] {
  return given.flatMap((name, index) => (known.includes(name) ? [] : [notKnown(known, `${place}[${index}]`, what)]));
}

/** @note The name itself is not repeated: it may be a key or a number that slipped in. */
function notKnown(known: readonly string[], place: string, what: string): Misfit {
  return { place, condition: `names no ${what} of the document. There are ${known.join(', ')}` };
}

function scenarioNames(operations: readonly Operation[]): string[] {
  return operations.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
}
