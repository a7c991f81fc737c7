import type { ChaosPlan, ChaosRule } from '@bgv-kit/sandbox';

/** A key as somebody might write it into a file; it is nobody's. */
export const plantedKey = 'kx-9f8e7d6c5b4a-planted';

/** Every field of an effect but those that cannot go with the others. */
export const wholeRule = {
  fault: 'truncated',
  paid: true,
  delay: { distribution: 'lognormal', median: 200, p99: 2000 },
  when: { keys: [plantedKey], operations: ['pullCustomerData'], scenarios: ['found', 'synthetic-match'] },
  share: 0.05,
  burst: 3,
} satisfies ChaosRule;

/** Plans that are as they should be. */
export const soundPlans: readonly ChaosPlan[] = [
  {},
  { $schema: './node_modules/bgv-kit/chaos.schema.json', seed: 0 },
  { seed: 4_294_967_295, delay: 0, limit: { calls: 1, perSeconds: 3600 }, rules: [wholeRule], queues: {} },
  { delay: { distribution: 'uniform', from: 0, to: 600_000 } },
  { delay: { distribution: 'normal', mean: 300.5, deviation: 0 } },
  {
    rules: [
      { scenario: 'no-record', delay: 5, share: 1, burst: 1000 },
      { fault: 'bad-gateway' },
      { delay: 5, when: {} },
    ],
  },
  { rules: [{ fault: 'bad-gateway', paid: true, when: { scenarios: ['custom-person'] } }] },
  { rules: [{ fault: 'reset', when: { scenarios: ['no-record'] } }] },
  {
    queues: {
      [plantedKey]: [
        { scenario: 'bureau-failure', times: 3 },
        { fault: 'reset', paid: false },
      ],
    },
  },
  {
    queues: {
      'sandbox-low': [
        { fault: 'status', status: 422 },
        { fault: 'status', status: 503, retryAfter: 0 },
      ],
    },
  },
  { queues: { 'sandbox-low': [{ fault: 'too-many-requests' }, { fault: 'too-many-requests', retryAfter: 60 }] } },
];

/** What is wrong, where the message must point, and what it must say. */
type Broken = [what: string, plan: unknown, place: string, said: string];

const rule = (fields: object) => ({ rules: [fields] });
const item = (fields: object) => ({ queues: { 'sandbox-low': [fields] } });
const late = (delay: unknown) => ({ delay });

/** Plans that are wrong, also for an editor. */
export const brokenPlans: readonly Broken[] = [
  ['no plan', null, 'the plan', 'must be an object'],
  ['a list', [], 'the plan', 'there is an empty list'],
  ['a mistyped field', { rule: [] }, 'rule', 'The fields here are seed, delay, limit, rules, queues'],
  ['a field that every object has', { toString: 1 }, 'toString', 'is not known'],
  ['half a seed', { seed: 0.5 }, 'seed', 'whole number, from 0 to 4294967295; there is 0.5'],
  ['a seed in words', { seed: '7' }, 'seed', 'there is another text'],
  ['a delay below 0', late(-1), 'delay', 'from 0 to 600000; there is -1'],
  ['a delay of an hour', late(3_600_000), 'delay', 'from 0 to 600000'],
  ['a delay in words', late('250'), 'delay', 'there is another text'],
  ['a list of delays', late([250]), 'delay', 'there is a list of 1'],
  ['a distribution without a name', late({ from: 1, to: 2 }), 'delay.distribution', 'uniform, normal, lognormal'],
  ['another distribution', late({ distribution: 'zipf' }), 'delay.distribution', 'uniform, normal, lognormal'],
  ['half a distribution', late({ distribution: 'uniform', from: 1 }), 'delay.to', 'is missing'],
  [
    'the numbers of another distribution',
    late({ distribution: 'uniform', from: 1, to: 2, mean: 3 }),
    'delay.mean',
    'The fields here are distribution, from, to',
  ],
  ['a median of 0', late({ distribution: 'lognormal', median: 0, p99: 9 }), 'delay.median', 'from 1 to 600000'],
  ['half a limit', { limit: { calls: 5 } }, 'limit.perSeconds', 'is missing'],
  ['a limit of nothing', { limit: { calls: 0, perSeconds: 1 } }, 'limit.calls', 'from 1 to 10000; there is 0'],
  ['a limit in words', { limit: '5 per second' }, 'limit', 'an object with `calls` and `perSeconds`'],
  ['no rule', { rules: [] }, 'rules', 'a list of 1 to 100 rules; there is an empty list'],
  ['a rule alone', { rules: { fault: 'reset' } }, 'rules', 'there is an object'],
  ['a rule that does nothing', rule({ share: 0.5 }), 'rules[0]', 'Give it a scenario, a fault or a delay'],
  ['a fault that there is not', rule({ fault: 'explosion' }), 'rules[0].fault', 'reset, timeout, truncated'],
  ['a share of more than all', rule({ delay: 1, share: 1.5 }), 'rules[0].share', 'at most 1; there is 1.5'],
  ['a share of none', rule({ delay: 1, share: 0 }), 'rules[0].share', 'above 0'],
  ['half a burst', rule({ delay: 1, burst: 1.5 }), 'rules[0].burst', 'whole number'],
  ['a rule that is used up', rule({ delay: 1, times: 2 }), 'rules[0].times', 'is not known'],
  ['an item with a share', item({ delay: 1, share: 0.5 }), 'queues["…"][0].share', 'is not known'],
  ['two of one call', item({ scenario: 'found', fault: 'reset' }), 'queues["…"][0].scenario', 'only without `fault`'],
  ['a paid scenario', item({ scenario: 'found', paid: true }), 'queues["…"][0].paid', 'is for reset, timeout'],
  ['a paid 429', item({ fault: 'too-many-requests', paid: false }), 'queues["…"][0].paid', 'the others cost nothing'],
  ['a truth in words', item({ fault: 'reset', paid: 'no' }), 'queues["…"][0].paid', 'true or false'],
  ['a status without a number', item({ fault: 'status' }), 'queues["…"][0].status', '"status":422'],
  ['a number without a status', item({ delay: 1, status: 422 }), 'queues["…"][0].status', 'go together'],
  ['a status of success', item({ fault: 'status', status: 204 }), 'queues["…"][0].status', 'from 400 to 599'],
  ['a pause for a reset', item({ fault: 'reset', retryAfter: 1 }), 'queues["…"][0].retryAfter', 'Leave it out'],
  ['half a pause', item({ fault: 'too-many-requests', retryAfter: 0.5 }), 'queues["…"][0].retryAfter', 'whole seconds'],
  ['no time', item({ delay: 1, times: 0 }), 'queues["…"][0].times', 'from 1 to 1000000; there is 0'],
  ['an item alone', { queues: { [plantedKey]: { delay: 1 } } }, 'queues["…nted"]', 'a list of 1 to 1000 items'],
  ['a key of two words', { queues: { 'two words': [{ delay: 1 }] } }, 'queues["…"]', 'without spaces'],
  ['queues in a list', { queues: [] }, 'queues', 'an object: a key, and a list'],
  [
    'a mistyped condition',
    rule({ delay: 1, when: { key: ['a'] } }),
    'rules[0].when.key',
    'keys, operations, scenarios',
  ],
  ['a key alone', rule({ delay: 1, when: { keys: plantedKey } }), 'rules[0].when.keys', 'a list of 1 to 100 keys'],
  ['a key with a space', rule({ delay: 1, when: { keys: ['a b'] } }), 'rules[0].when.keys[0]', 'without spaces'],
  [
    'a scenario at the door',
    rule({ fault: 'bad-gateway', when: { scenarios: ['found'] } }),
    'rules[0].when.scenarios',
    'before the request is read',
  ],
  [
    'a scenario before what is not paid',
    rule({ fault: 'reset', paid: false, when: { scenarios: ['found'] } }),
    'rules[0].when.scenarios',
    'before the request is read',
  ],
];

/** Plans that only the sandbox knows to be wrong: what must be is in the document, or in another field. */
export const brokenForTheSandbox: readonly Broken[] = [
  ['a scenario of no document', item({ scenario: 'elsewhere' }), 'queues["…"][0].scenario', 'There are found, '],
  [
    'an operation of no document',
    rule({ delay: 1, when: { operations: ['x'] } }),
    'rules[0].when.operations[0]',
    'pull',
  ],
  [
    'a condition of no document',
    rule({ delay: 1, when: { scenarios: ['x'] } }),
    'rules[0].when.scenarios[0]',
    'synthetic-match',
  ],
  ['a status that has a price', rule({ fault: 'status', status: 404 }), 'rules[0].status', 'one of its scenarios'],
  ['ends that are turned round', late({ distribution: 'uniform', from: 2, to: 1 }), 'delay.to', 'not be below `from`'],
  ['a low p99', late({ distribution: 'lognormal', median: 2, p99: 1 }), 'delay.p99', 'not be below `median`'],
];
