import type { Operation } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import type { ChaosPlan } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { readChaosItems, readChaosPlan } from './read-chaos-plan.ts';

/** The message that a plan or items are refused with. */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ name: 'SandboxError', code: 'CHAOS_INVALID' });
    return error instanceof Error ? error.message : '';
  }
  throw new Error('It was accepted.');
}

const rule = (fields: object) => ({ rules: [fields] });
const item = (fields: object) => ({ queues: { 'sandbox-funded': [fields] } });
const late = (delay: unknown) => ({ delay });

test.for<ChaosPlan>([
  {},
  { seed: 4_294_967_295, delay: 0, limit: { calls: 1, perSeconds: 3600 }, queues: {} },
  { delay: { distribution: 'uniform', from: 600_000, to: 600_000 } },
  { delay: { distribution: 'lognormal', median: 1, p99: 1 } },
  { delay: { distribution: 'normal', mean: 300.5, deviation: 0 } },
  { rules: [{ scenario: 'no-record', delay: 5, share: 1, burst: 1000 }, { fault: 'bad-gateway' }] },
  { rules: [{ fault: 'bad-gateway', paid: true, when: { scenarios: ['custom-person'] } }] },
  { rules: [{ fault: 'reset', when: { operations: ['pullCustomerData'], scenarios: ['found', 'synthetic-match'] } }] },
  {
    queues: {
      'sandbox-low': [
        { fault: 'status', status: 503, retryAfter: 0 },
        { fault: 'reset', paid: false },
      ],
    },
  },
])('%j is a plan, and is returned as it is', (plan) => {
  expect(readChaosPlan(plan, operations)).toBe(plan);
});

test('what a program leaves undefined is not given', () => {
  const delay = { distribution: 'uniform', from: 1, to: 2, mean: undefined };
  const plan = { seed: undefined, delay, rules: undefined, queues: { 'sandbox-low': undefined } };
  expect(readChaosPlan(plan, operations)).toBe(plan);
});

test.for([
  [null, 'the plan must be an object; received null'],
  [{ rule: [] }, '`rule` is not a known field (did you mean `rules`?)'],
  [{ rules: [undefined] }, '`rules.0` must be an object; received nothing'],
  [{ seed: 0.5 }, '`seed` must be an integer from 0 to 4294967295; received 0.5'],
  [late(3_600_000), '`delay` must be a number of milliseconds from 0 to 600000; received 3600000'],
  [
    late({ distribution: 'uniform', from: 1 }),
    '`delay.to` is missing; it must be a number of milliseconds from 0 to 600000',
  ],
  [late({ distribution: 'uniform', from: 2, to: 1 }), '`delay.to` must not be below `from`'],
  [late({ distribution: 'lognormal', median: 2, p99: 1 }), '`delay.p99` must not be below `median`'],
  [rule(late({ distribution: 'uniform', from: 2, to: 1 })), '`rules.0.delay.to` must not be below `from`'],
  [{ limit: { calls: 5 } }, '`limit.perSeconds` is missing; it must be an integer from 1 to 3600'],
  [rule({ delay: 1, burst: 1.5 }), '`rules.0.burst` must be an integer from 1 to 1000; received 1.5'],
  [item({ delay: 1, times: 0 }), '`queues.…nded.0.times` must be an integer from 1 to 1000000; received 0'],
  [item({ fault: 'status', status: 204 }), '`queues.…nded.0.status` must be an integer from 400 to 599; received 204'],
  [
    rule({ fault: 'reset', paid: false, when: { scenarios: ['found'] } }),
    '`rules.0.when.scenarios` needs a fault that is paid; any other is injected before the request is read',
  ],
  [
    rule({ delay: 1, when: { operations: ['x'] } }),
    '`rules.0.when.operations.0` names no operation of the document; there are pullCustomerData',
  ],
  [
    rule({ fault: 'status', status: 404 }),
    '`rules.0.status` is a status of the document (404), which says what it costs; ask for one of its scenarios',
  ],
])('%j is refused: %s', ([plan, message]) => {
  expect(refusalOf(() => readChaosPlan(plan, operations))).toBe(
    `The chaos plan has one problem:\n  ${message}.\nCorrect it and try again.`,
  );
});

test.for([
  [rule({ scenario: 'elsewhere' }), /^ {2}`rules\.0\.scenario` names no scenario of the document; there are found, /m],
  [item({ scenario: 'elsewhere' }), /^ {2}`queues\.…nded\.0\.scenario` names no scenario .*, id-value-not-text\.$/m],
  [
    rule({ delay: 1, when: { scenarios: ['found', 'x'] } }),
    /^ {2}`rules\.0\.when\.scenarios\.1` names .* found, .*, synthetic-match, custom-person, recorded\.$/m,
  ],
] as const)('of %j the refusal lists the names that there are', ([plan, message]) => {
  expect(refusalOf(() => readChaosPlan(plan, operations))).toMatch(message);
});

test('a status that one of two operations has is refused, whichever it is', () => {
  const responses = new Map([...operation.responses].filter(([status]) => status !== 402));
  const other: Operation = { ...operation, id: 'other', responses };
  for (const served of [
    [operation, other],
    [other, operation],
  ])
    expect(refusalOf(() => readChaosPlan(rule({ fault: 'status', status: 402 }), served))).toContain('(402)');
  expect(readChaosPlan(rule({ fault: 'status', status: 402 }), [other])).toBeTruthy();
});

test('items can be one or a list, and are checked like those of a plan', () => {
  expect(readChaosItems({ fault: 'reset' }, operations)).toEqual([{ fault: 'reset' }]);
  expect(readChaosItems([{ fault: 'reset' }, { delay: 5 }], operations)).toHaveLength(2);
  expect(refusalOf(() => readChaosItems([], operations))).toBe(
    'The list of items has one problem:\n  the list must be an array of 1 to 1000 items; received an empty array.\nCorrect it and try again.',
  );
  expect(refusalOf(() => readChaosItems([{ delay: 1 }, { scenario: 'elsewhere' }], operations))).toMatch(
    /^ {2}`1\.scenario` names no scenario/m,
  );
});

test('a refusal shows ten issues and counts the others', () => {
  const rules = Array.from({ length: 12 }, () => ({ fault: 'reset', share: 2 }));
  const lines = refusalOf(() => readChaosPlan({ seed: -1, rules }, operations)).split('\n');
  expect(lines[0]).toBe('The chaos plan has 13 problems:');
  expect(lines[1]).toBe('  `seed` must be an integer from 0 to 4294967295; received -1.');
  expect(lines.slice(-2)).toEqual(['  and 3 more', 'Correct it and try again.']);
  expect(lines).toHaveLength(13);
});

test('ten issues are all shown', () => {
  const rules = Array.from({ length: 10 }, () => ({ fault: 'reset', share: 2 }));
  expect(refusalOf(() => readChaosPlan({ rules }, operations)).split('\n')).toHaveLength(12);
});

test('no key and no number of a plan is in its refusal', () => {
  const planted = ['planted-key-in-full', '9000066666'];
  const [key = '', number = ''] = planted;
  const mistakes = [
    { queues: { [key]: [{ scenario: number }] } },
    { queues: { [key]: [{ fault: number }], 'two words': key } },
    rule({ scenario: number, when: { keys: [`${key} `], operations: [number], scenarios: [number] } }),
    rule({ fault: key, [number]: 1, [key]: 1 }),
    { [key]: number, seed: number },
    key,
  ];
  for (const mistake of mistakes) {
    const message = refusalOf(() => readChaosPlan(mistake, operations));
    expect(planted.filter((value) => message.includes(value))).toEqual([]);
  }
});
