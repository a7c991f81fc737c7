import type { ChaosRule } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { createRules } from './rules.ts';

/** To which of so many calls, after the hold, a rule applies. */
function applied(rules: readonly ChaosRule[], seed: number, calls: number): boolean[] {
  const effectOf = createRules(rules, seed);
  return Array.from({ length: calls }, () => effectOf({ key: 'one', operation, selected: 'found' }) !== undefined);
}

test('a rule without a share applies to every call', () => {
  expect(applied([{ fault: 'reset' }], 1, 5)).toEqual(Array(5).fill(true));
});

test('a share applies to about so many calls, and to the same ones for the same seed', () => {
  const rules: ChaosRule[] = [{ fault: 'reset', share: 0.2 }];
  const hits = applied(rules, 7, 10_000);
  expect(Math.abs(hits.filter(Boolean).length - 2000)).toBeLessThan(200);
  expect(applied(rules, 7, 10_000)).toEqual(hits);
  expect(applied(rules, 8, 10_000)).not.toEqual(hits);
});

test('a burst continues with the calls that follow, and later faults stay where they were', () => {
  const single = applied([{ fault: 'reset', share: 0.05 }], 7, 200);
  const burst = applied([{ fault: 'reset', share: 0.05, burst: 4 }], 7, 200);
  const first = single.indexOf(true);
  expect(burst.slice(0, first + 4)).toEqual([...Array(first).fill(false), true, true, true, true]);
  const lengths = burst
    .map((hit) => (hit ? '1' : '0'))
    .join('')
    .split('0')
    .filter(Boolean)
    .map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(3);
  // The last one may be cut off by the end of the calls; two that touch are a multiple.
  for (const length of lengths.slice(0, -1)) expect(length % 4).toBe(0);
  expect(single.every((hit, call) => !hit || burst[call])).toBe(true);
});

test('each rule has its own draws: another rule behind it changes no fault', () => {
  const hits = (rules: readonly ChaosRule[]) => {
    const byRule = createRules(rules, 7);
    return Array.from({ length: 50 }, () => byRule({ key: 'one', operation, selected: 'found' })?.fault === 'reset');
  };
  const rule: ChaosRule = { fault: 'reset', share: 0.3 };
  expect(hits([rule, { fault: 'timeout', share: 0.5 }])).toEqual(hits([rule]));
});

test.each<{ what: string; rule: ChaosRule; want: string }>([
  { what: 'every key', rule: { fault: 'reset' }, want: 'one:found one:no-record two:found' },
  { what: 'a key', rule: { fault: 'reset', when: { keys: ['two'] } }, want: 'two:found' },
  { what: 'a scenario', rule: { fault: 'reset', when: { scenarios: ['no-record'] } }, want: 'one:no-record' },
  { what: 'another operation', rule: { fault: 'reset', when: { operations: ['other'] } }, want: '' },
  { what: 'both', rule: { fault: 'reset', when: { keys: ['two'], scenarios: ['no-record'] } }, want: '' },
  { what: 'a fault before the hold', rule: { fault: 'bad-gateway' }, want: '' },
  { what: 'a scenario that there is not', rule: { scenario: 'elsewhere' }, want: '' },
])('a rule for $what applies to "$want" after the hold', ({ rule, want }) => {
  const effectOf = createRules([rule], 1);
  const calls = ['one:found', 'one:no-record', 'two:found'].filter((call) => {
    const [key = '', selected = ''] = call.split(':');
    return effectOf({ key, operation, selected }) !== undefined;
  });
  expect(calls.join(' ')).toBe(want);
});

test('the first rule that applies is the one', () => {
  const effectOf = createRules(
    [{ fault: 'reset', when: { keys: ['two'] } }, { scenario: 'no-record' }, { fault: 'timeout' }],
    1,
  );
  const faultFor = (key: string) => effectOf({ key, operation, selected: 'found' });
  expect(faultFor('two')).toMatchObject({ fault: 'reset' });
  expect(faultFor('one')).toMatchObject({ scenario: 'no-record' });
});
