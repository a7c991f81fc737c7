import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

/** A limit with a clock in its hand; `at` calls at a second. */
function limitOf(calls: number, perSeconds: number) {
  let seconds = 0;
  const limit = createRateLimit({ calls, perSeconds }, () => new Date(seconds * 1000));
  return (second: number, key = 'one') => {
    seconds = second;
    return limit(key);
  };
}

test('as many calls are served as the limit says, and the next is told when to come back', () => {
  const at = limitOf(3, 10);
  expect([at(0), at(1), at(2)]).toEqual([undefined, undefined, undefined]);
  expect([at(2), at(3.5), at(9.999)]).toEqual([8, 7, 1]);
});

test('a caller that waits as long as `retry-after` says is served, whatever it tried meanwhile', () => {
  const at = limitOf(2, 5);
  expect([at(0.4), at(1), at(2), at(2)]).toEqual([undefined, undefined, 4, 4]);
  expect(at(2 + 4)).toBeUndefined();
});

test('no window of this length has more served calls', () => {
  const at = limitOf(3, 10);
  const served: number[] = [];
  for (let second = 0; second < 100; second += 0.7) if (at(second) === undefined) served.push(second);
  for (const start of served) {
    expect(served.filter((time) => time >= start && time < start + 10).length).toBeLessThanOrEqual(3);
  }
  expect(served.length).toBeGreaterThanOrEqual(27);
});

test('each key has a limit of its own', () => {
  const at = limitOf(1, 10);
  expect([at(0), at(0, 'two'), at(0), at(0, 'two')]).toEqual([undefined, undefined, 10, 10]);
});
