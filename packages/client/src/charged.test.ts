import { expect, test } from 'vitest';
import { chargedBy } from './charged.ts';

test.each([
  ['the answer says that it used one', 1, 0, 'yes'],
  ['the answer says that it used none, whatever the price', 0, 1, 'no'],
  ['the answer is silent and the status has a price', null, 1, 'yes'],
  ['the answer is silent and the status is free', null, 0, 'no'],
  ['the answer is silent and the document too', null, undefined, 'unknown'],
  ['only the answer speaks', 2, undefined, 'yes'],
] as const)('%s', (_, used, price, want) => {
  expect(chargedBy(used, price)).toBe(want);
});
