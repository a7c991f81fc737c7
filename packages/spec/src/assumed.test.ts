import { expect, test } from 'vitest';
import { assumedBy } from './assumed.ts';

test.each([
  { given: {}, want: [] },
  { given: { 'x-assumed': 4 }, want: [4] },
  { given: { 'x-assumed': [6, 11] }, want: [6, 11] },
  { given: { 'x-assumed': ['6', null, 11] }, want: [11] },
])('the decisions of $given are $want', ({ given, want }) => {
  expect(assumedBy(given)).toEqual(want);
});
