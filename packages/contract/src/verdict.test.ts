import { expect, test } from 'vitest';
import { type Difference, verdictOf } from './verdict.ts';

const stated: Difference = { probe: 'p', expected: '400', got: '200', assumed: [] };
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
