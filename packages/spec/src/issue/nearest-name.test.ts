import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['maxCredits', 'requestsPerSecond', 'timeoutMs', 'main', 'low', 'qa', 'live'];

const mistyped: [typed: string, meant: string][] = [
  ['maxCredit', 'maxCredits'],
  ['MAXCREDITS', 'maxCredits'],
  ['requestPerSeconds', 'requestsPerSecond'],
  ['timeout', 'timeoutMs'],
  ['mian', 'main'],
  ['lvie', 'live'],
  ['lo', 'low'],
  ['qa1', 'qa'],
];

test.for(mistyped)('%s was meant to be %s', ([typed, meant]) => {
  expect(nearestName(typed, names)).toBe(meant);
});

test.for(['budget', 'production', '', 'x'])('nothing is like "%s"', (typed) => {
  expect(nearestName(typed, names)).toBeUndefined();
});
