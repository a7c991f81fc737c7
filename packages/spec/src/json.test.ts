import { expect, test } from 'vitest';
import { isJsonObject } from './json.ts';

test.each([
  { given: {}, want: true },
  { given: { name: 'Asha' }, want: true },
  { given: null, want: false },
  { given: [], want: false },
  { given: 'text', want: false },
  { given: 0, want: false },
  { given: undefined, want: false },
])('that $given is a JSON object is $want', ({ given, want }) => {
  expect(isJsonObject(given)).toBe(want);
});
