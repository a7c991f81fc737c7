import { expect, test } from 'vitest';
import { bearerKey } from './authenticate.ts';

test.each([
  { header: undefined, want: undefined },
  { header: '', want: undefined },
  { header: 'Bearer', want: undefined },
  { header: 'Bearer ', want: undefined },
  { header: 'Bearer key', want: 'key' },
  { header: 'bearer key', want: 'key' },
  { header: 'BEARER   key', want: 'key' },
  { header: 'Bearer Key', want: 'Key' },
  { header: 'Bearer two words', want: undefined },
  { header: 'Bearerkey', want: undefined },
  { header: 'Basic key', want: undefined },
  { header: 'key', want: undefined },
  { header: 'X Bearer key', want: undefined },
])('the key of "$header" is $want', ({ header, want }) => {
  expect(bearerKey(header)).toBe(want);
});
