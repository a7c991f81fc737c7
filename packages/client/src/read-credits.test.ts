import { expect, test } from 'vitest';
import { readCredits } from './read-credits.ts';

test.each([
  ['credits_left alone', { credits_used: 1, credits_left: 41 }, { used: 1, remaining: 41 }],
  ['credits_remaining alone', { credits_used: 1, credits_remaining: 41 }, { used: 1, remaining: 41 }],
  ['both names', { credits_used: 0, credits_left: 7, credits_remaining: 7 }, { used: 0, remaining: 7 }],
  ['names that differ', { credits_used: 0, credits_left: 7, credits_remaining: 9 }, { used: 0, remaining: 7 }],
  ['one name unreadable', { credits_left: null, credits_remaining: 9 }, { used: null, remaining: 9 }],
  ['numbers as text', { credits_used: '1', credits_left: ' 984138.5 ' }, { used: 1, remaining: 984138.5 }],
  ['a fraction', { credits_used: 1, credits_remaining: 984138.5 }, { used: 1, remaining: 984138.5 }],
  ['an overdraft', { credits_used: 1, credits_left: -2 }, { used: 1, remaining: -2 }],
  ['a negative use', { credits_used: -1, credits_left: 2 }, { used: null, remaining: 2 }],
  ['words', { credits_used: 'one', credits_left: '' }, { used: null, remaining: null }],
  ['a list', [1, 2], { used: null, remaining: null }],
  ['a page', '<html>', { used: null, remaining: null }],
  ['nothing', undefined, { used: null, remaining: null }],
])('reads the credits of an answer with %s', (_, body, want) => {
  expect(readCredits(body)).toEqual(want);
});
