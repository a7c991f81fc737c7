import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { readChaosItems, readChaosPlan } from './read-chaos-plan.ts';

const planted = ['planted-key-in-full', '9000066666'];

/** The message that this plan is refused with. */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ name: 'SandboxError', code: 'CHAOS_INVALID' });
    return error instanceof Error ? error.message : '';
  }
  throw new Error('It was taken.');
}

test('a plan comes back as it went in', () => {
  const plan = { seed: 7, rules: [{ fault: 'reset', share: 0.1 }], queues: { one: [{ scenario: 'found', times: 2 }] } };
  expect(readChaosPlan(plan, operations)).toBe(plan);
});

test('one item is a list of one', () => {
  expect(readChaosItems({ fault: 'reset' }, operations)).toEqual([{ fault: 'reset' }]);
  expect(readChaosItems([{ fault: 'reset' }, { delay: 5 }])).toHaveLength(2);
});

test('names are looked up only where there are operations to look in', () => {
  expect(readChaosPlan({ rules: [{ scenario: 'elsewhere' }] })).toBeTruthy();
  expect(refusalOf(() => readChaosPlan({ rules: [{ scenario: 'elsewhere' }] }, operations))).toMatch(
    /rules\[0\]\.scenario names no scenario of the document\. There are found, .*bureau-failure/,
  );
});

test('a refusal names each place and ends with what to do, and tells no more than ten', () => {
  const rules = Array.from({ length: 12 }, () => ({ fault: 'reset', share: 2 }));
  const lines = refusalOf(() => readChaosPlan({ seed: -1, rules })).split('\n');
  expect(lines[0]).toBe('The chaos plan has 13 problems:');
  expect(lines[1]).toBe('  seed must be a whole number, from 0 to 4294967295; there is -1.');
  expect(lines.slice(-2)).toEqual(['  and 3 more', 'Correct it and try again.']);
  expect(lines).toHaveLength(13);
});

test('no key and no number of what was given stands in a refusal', () => {
  const [key = '', number = ''] = planted;
  const mistakes = [
    { queues: { [key]: [{ scenario: number }] } },
    { queues: { [key]: [{ fault: number }], 'two words': key } },
    { rules: [{ scenario: number, when: { keys: [`${key} `], operations: [number], scenarios: [number] } }] },
    { rules: [{ fault: key, [number]: 1, [key]: 1 }] },
    { [key]: number, seed: number },
    key,
  ];
  for (const mistake of mistakes) {
    const message = refusalOf(() => readChaosPlan(mistake, operations));
    expect(planted.filter((value) => message.includes(value))).toEqual([]);
  }
});
