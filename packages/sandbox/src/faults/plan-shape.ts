import { isJsonObject } from '@bgv-kit/spec';
import { maskKey } from '../request-log.ts';
import type { ChaosEffect, ChaosFault } from './chaos-plan.ts';
import { isBeforeHold } from './chaos-plan.ts';
import {
  below,
  fieldsOf,
  listOf,
  type Misfit,
  matching,
  numberThat,
  oneOf,
  recordOf,
  type Shape,
  wholeIn,
  withCondition,
} from './shape.ts';

/** The longest delay, in milliseconds: ten minutes. */
export const longestDelay = 600_000;

const faults: readonly ChaosFault[] = ['reset', 'timeout', 'truncated', 'bad-gateway', 'too-many-requests', 'status'];
const losable: readonly unknown[] = ['reset', 'timeout', 'truncated', 'bad-gateway'];
const retriable: readonly unknown[] = ['too-many-requests', 'status'];

const milliseconds = millisecondsFrom(0);
const someMilliseconds = millisecondsFrom(1);
const distribution = oneOf(['uniform', 'normal', 'lognormal']);
const distributions: { readonly [name: string]: Shape } = {
  uniform: drawn({ from: milliseconds, to: milliseconds }, ['from', 'to']),
  normal: drawn({ mean: milliseconds, deviation: milliseconds }),
  lognormal: drawn({ median: someMilliseconds, p99: someMilliseconds }, ['median', 'p99']),
};

const delay: Shape = (value, place) => {
  if (!isJsonObject(value)) return milliseconds(value, place);
  const shape = distributions[String(value['distribution'])];
  return shape === undefined ? distribution(value['distribution'], below(place, 'distribution')) : shape(value, place);
};

function millisecondsFrom(least: number): Shape {
  return numberThat(
    (value) => value >= least && value <= longestDelay,
    `milliseconds, from ${least} to ${longestDelay}`,
  );
}

/** A distribution with its two numbers; where they are in order, the first is not above the second. */
function drawn(numbers: { readonly [name: string]: Shape }, inOrder: readonly string[] = []): Shape {
  const fields = fieldsOf({ distribution, ...numbers }, Object.keys(numbers), 'an object');
  const [low = '', high = ''] = inOrder;
  return withCondition(fields, (value, place) =>
    isJsonObject(value) && Number(value[low]) > Number(value[high])
      ? [{ place: below(place, high), condition: `must not be below \`${low}\`` }]
      : [],
  );
}

const name = matching((value) => typeof value === 'string' && /\S/.test(value), 'a name');
const names = listOf(name, 100, 'names');
const key = matching((value) => typeof value === 'string' && /^\S+$/.test(value), 'a key, without spaces');
const effectFields = {
  scenario: name,
  fault: oneOf(faults),
  paid: matching((value) => typeof value === 'boolean', 'true or false'),
  status: wholeIn(400, 599, 'a status'),
  retryAfter: wholeIn(0, 86_400, 'whole seconds'),
  delay,
};

const item = withCondition(
  fieldsOf(
    { ...effectFields, times: wholeIn(1, 1_000_000, 'a whole number of calls') },
    [],
    'an object such as {"fault":"reset"}',
  ),
  asEffect,
);

const rule = withCondition(
  fieldsOf(
    {
      ...effectFields,
      when: fieldsOf(
        { keys: listOf(key, 100, 'keys'), operations: names, scenarios: names },
        [],
        'an object such as {"keys":["sandbox-low"]}',
      ),
      share: numberThat((value) => value > 0 && value <= 1, 'a number above 0, and at most 1'),
      burst: wholeIn(1, 1000, 'a whole number of calls'),
    },
    [],
    'an object such as {"fault":"reset","share":0.1}',
  ),
  asRule,
);

/** The shape of what waits in a queue. */
export const itemsShape: Shape = listOf(item, 1000, 'items');

/** The shape of a plan. */
export const planShape: Shape = fieldsOf(
  {
    seed: wholeIn(0, 0xffff_ffff, 'a whole number'),
    delay,
    limit: fieldsOf(
      {
        calls: wholeIn(1, 10_000, 'a whole number of calls'),
        perSeconds: wholeIn(1, 3600, 'whole seconds'),
      },
      ['calls', 'perSeconds'],
      'an object with `calls` and `perSeconds`',
    ),
    rules: listOf(rule, 100, 'rules'),
    queues: recordOf(
      { name: key, member: itemsShape, show: maskKey },
      'an object: a key, and a list of what its next calls meet',
    ),
    $schema: name,
  },
  [],
  'an object such as {"rules":[{"fault":"reset","share":0.1}]}',
);

function asEffect(value: unknown, place: string): readonly Misfit[] {
  // Its fields have been looked at.
  const { scenario, fault, paid, status, retryAfter, delay: wait } = value as ChaosEffect;
  const wrong = (condition: string, field?: string) => [
    { place: field === undefined ? place : below(place, field), condition },
  ];
  if (scenario === undefined && fault === undefined && wait === undefined)
    return wrong('does nothing. Give it a scenario, a fault or a delay');
  if (scenario !== undefined && fault !== undefined)
    return wrong('goes only without `fault`. A fault keeps the scenario that the request selects', 'scenario');
  if (paid !== undefined && !losable.includes(fault))
    return wrong('is for reset, timeout, truncated and bad-gateway. Leave it out: the others cost nothing', 'paid');
  if ((status === undefined) === (fault === 'status'))
    return wrong('and `"fault":"status"` go together, such as {"fault":"status","status":422}', 'status');
  if (retryAfter !== undefined && !retriable.includes(fault))
    return wrong('is for too-many-requests and status. Leave it out', 'retryAfter');
  return [];
}

function asRule(value: unknown, place: string): readonly Misfit[] {
  const misfits = asEffect(value, place);
  if (misfits.length > 0 || !isJsonObject(value) || !isJsonObject(value['when'])) return misfits;
  if (value['when']['scenarios'] === undefined || !isBeforeHold(value)) return [];
  const condition = 'is for what strikes at the bureau: a fault that is not paid strikes before the request is read';
  return [{ place: below(place, 'when.scenarios'), condition }];
}
