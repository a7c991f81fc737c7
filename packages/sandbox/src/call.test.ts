import { expect, test } from 'vitest';
import { keyOf } from './call.ts';
import { callWith } from './testing/calls.ts';

test.each([
  { authorization: undefined, want: undefined },
  { authorization: '', want: undefined },
  { authorization: 'Bearer', want: undefined },
  { authorization: 'Bearer ', want: undefined },
  { authorization: 'Bearer key', want: 'key' },
  { authorization: 'bearer key', want: 'key' },
  { authorization: 'BEARER   key', want: 'key' },
  { authorization: 'Bearer Key', want: 'Key' },
  { authorization: 'Bearer two words', want: undefined },
  { authorization: 'Bearerkey', want: undefined },
  { authorization: 'Basic key', want: undefined },
  { authorization: 'key', want: undefined },
  { authorization: 'X Bearer key', want: undefined },
])('the key of "$authorization" is $want', ({ authorization, want }) => {
  expect(keyOf(callWith({}, { headers: { authorization } }))).toBe(want);
});
