import { expect, test } from 'vitest';
import { chargedBy, readCredits } from './credits.ts';

test.each([
  ['credits_left alone', { credits_used: 1, credits_left: 41 }, { used: 1, remaining: 41 }],
  ['credits_remaining alone', { credits_used: 1, credits_remaining: 41 }, { used: 1, remaining: 41 }],
  ['both names', { credits_used: 0, credits_left: 7, credits_remaining: 7 }, { used: 0, remaining: 7 }],
  ['names that differ', { credits_used: 0, credits_left: 7, credits_remaining: 9 }, { used: 0, remaining: 7 }],
  ['one name unreadable', { credits_left: null, credits_remaining: 9 }, { used: null, remaining: 9 }],
  ['numbers as strings', { credits_used: '1', credits_left: ' 984138.5 ' }, { used: 1, remaining: 984138.5 }],
  ['a fraction', { credits_used: 1, credits_remaining: 984138.5 }, { used: 1, remaining: 984138.5 }],
  ['an overdraft', { credits_used: 1, credits_left: -2 }, { used: 1, remaining: -2 }],
  ['a negative use', { credits_used: -1, credits_left: 2 }, { used: null, remaining: 2 }],
  ['a fraction as a string', { credits_used: '0.25', credits_left: '-1' }, { used: 0.25, remaining: -1 }],
  ['words before a number', { credits_used: 'about 1', credits_left: 'EUR 7' }, { used: null, remaining: null }],
  ['words behind a number', { credits_used: '1 credit', credits_left: '7.5 left' }, { used: null, remaining: null }],
  ['words', { credits_used: 'one', credits_left: '' }, { used: null, remaining: null }],
  ['a list', [1, 2], { used: null, remaining: null }],
  ['a page', '<html>', { used: null, remaining: null }],
  ['nothing', undefined, { used: null, remaining: null }],
])('reads the credits of an answer with %s', (_, body, want) => {
  expect(readCredits(body)).toEqual(want);
});

test.each([
  ['the answer says that it used one', 1, 0, 'yes'],
  ['the answer says that it used none, whatever the price', 0, 1, 'no'],
  ['the answer is silent and the status has a price', null, 1, 'yes'],
  ['the answer is silent and the status is free', null, 0, 'no'],
  ['neither the answer nor the document says', null, undefined, 'unknown'],
  ['only the answer says', 2, undefined, 'yes'],
] as const)('whether it was charged, where %s', (_, used, price, want) => {
  expect(chargedBy(used, price)).toBe(want);
});
