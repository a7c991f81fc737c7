import { expect, test } from 'vitest';
import { balanceFieldsOf, readCredits, withoutCredits, writeCredits } from './credit-fields.ts';

test.each([
  { dialect: 'both', want: { credits_used: 1, credits_left: 7, credits_remaining: 7 } },
  { dialect: 'left', want: { credits_used: 1, credits_left: 7 } },
  { dialect: 'remaining', want: { credits_used: 1, credits_remaining: 7 } },
] as const)('credits written in the dialect $dialect are read as the same credits', ({ dialect, want }) => {
  const written = writeCredits(1, 7, dialect);
  expect(written).toEqual(want);
  expect(Object.keys(written)).toEqual(['credits_used', ...balanceFieldsOf[dialect]]);
  expect(readCredits(written)).toEqual({ used: 1, balance: 7, contradictory: false });
});

test('where the two balances differ the one of the schema wins, and the contradiction is reported', () => {
  const differing = { credits_left: 5, credits_remaining: 6 };
  expect(readCredits(differing)).toEqual({ used: undefined, balance: 5, contradictory: true });
});

test.each([{ body: undefined }, { body: {} }, { body: { credits_used: '1', credits_left: null } }])(
  'nothing is read from $body',
  ({ body }) => {
    expect(readCredits(body)).toEqual({ used: undefined, balance: undefined, contradictory: false });
  },
);

test('an envelope without its credits keeps everything else, in order', () => {
  const body = { status: 'success', credits_used: 1, code: 200, credits_left: 2, credits_remaining: 2, data: {} };
  expect(Object.keys(withoutCredits(body))).toEqual(['status', 'code', 'data']);
});
