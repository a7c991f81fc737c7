import type { Difference } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { differenceOf, formatDifference, verdictOf } from './verdict.ts';

const stated: Difference = differenceOf({ label: 'a call', message: 'must be answered with 400', received: '200' });
const assumed: Difference = { ...stated, assumed: [4] };

test.each([
  { differences: [], strict: false, want: 'pass' },
  { differences: [], strict: true, want: 'pass' },
  { differences: [assumed], strict: false, want: 'drift' },
  { differences: [assumed], strict: true, want: 'fail' },
  { differences: [assumed, stated], strict: false, want: 'fail' },
])(
  '$differences.length differences, held to the decisions: $strict, come to $want',
  ({ differences, strict, want }) => {
    expect(verdictOf(differences, strict).verdict).toBe(want);
  },
);

test('a difference is about the answer as a whole and rests on no decision, unless it says otherwise', () => {
  expect(stated).toEqual({
    label: 'a call',
    path: '',
    message: 'must be answered with 400',
    received: '200',
    assumed: [],
  });
  expect(differenceOf({ ...stated, path: '/code', assumed: [4] })).toMatchObject({ path: '/code', assumed: [4] });
});

test('a difference is written as one line, with its place where it has one', () => {
  expect(formatDifference(stated)).toBe('a call: must be answered with 400; received 200');
  expect(formatDifference({ ...stated, path: '/code' })).toBe('a call: `code` must be answered with 400; received 200');
});
