import { expect, test } from 'vitest';
import { isAnswered, statedCredits } from './exchange.ts';

test.each([
  { body: { credits_left: 5 }, balance: 5, contradictory: false },
  { body: { credits_remaining: 5 }, balance: 5, contradictory: false },
  { body: { credits_left: 5, credits_remaining: 5 }, balance: 5, contradictory: false },
  { body: { credits_left: 5, credits_remaining: 4 }, balance: 5, contradictory: true },
  { body: { credits_left: '5' }, balance: undefined, contradictory: false },
  { body: {}, balance: undefined, contradictory: false },
  { body: undefined, balance: undefined, contradictory: false },
])('of $body the balance is $balance, and contradictory: $contradictory', ({ body, balance, contradictory }) => {
  expect(statedCredits(body)).toEqual({ used: undefined, balance, contradictory });
});

test('what a call took is read where it is a number', () => {
  expect([statedCredits({ credits_used: 1 }).used, statedCredits({ credits_used: '1' }).used]).toEqual([1, undefined]);
});

test('a call is answered when it has a status', () => {
  const probe = { label: 'probe' };
  expect(isAnswered({ label: 'probe', probe, reason: 'timeout' })).toBe(false);
  expect(
    isAnswered({ label: 'probe', probe, status: 500, contentType: '', retryAfter: undefined, body: undefined }),
  ).toBe(true);
});
