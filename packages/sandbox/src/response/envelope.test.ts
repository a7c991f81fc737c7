import { expect, test } from 'vitest';
import { creditsText, errorBody, withoutCredits } from './envelope.ts';

const body = { status: 'success', data: {} };

test.each([
  { dialect: 'both', want: { credits_used: 1, credits_left: 7, credits_remaining: 7 } },
  { dialect: 'left', want: { credits_used: 1, credits_left: 7 } },
  { dialect: 'remaining', want: { credits_used: 1, credits_remaining: 7 } },
] as const)('the credits are written under the names of the dialect $dialect', ({ dialect, want }) => {
  expect(`{${creditsText({ used: 1, balance: 7, dialect })}}`).toBe(JSON.stringify(want));
});

test('a body without its credits is the same for every caller', () => {
  const given = { ...body, credits_used: 1, credits_left: 7, credits_remaining: 7 };
  expect(withoutCredits(given)).toEqual(body);
  expect(given.credits_used).toBe(1);
});

test('an answer that no operation has is an error in the envelope', () => {
  expect(errorBody(405, 'No.')).toEqual({ status: 'error', code: 405, message: 'No.', data: {} });
});
