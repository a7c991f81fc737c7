import type { ChaosDelay } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { drawDelay } from './draw-delay.ts';
import { createRandom } from './seeded-random.ts';

/** Many draws from a fixed seed, the shortest first. */
function drawn(delay: ChaosDelay, count = 20_000): number[] {
  const random = createRandom(11, 0);
  return Array.from({ length: count }, () => drawDelay(delay, random)).sort((one, other) => one - other);
}

/** What so many of a hundred draws lie below. */
function percentile(draws: readonly number[], percent: number): number {
  return draws[Math.floor((draws.length * percent) / 100)] ?? Number.NaN;
}

test('a fixed delay is what it says, in whole milliseconds', () => {
  expect(new Set(drawn(250, 10))).toEqual(new Set([250]));
  expect(drawn(0.6, 1)).toEqual([1]);
});

test('a uniform delay lies between its ends, as often in one half as in the other', () => {
  const draws = drawn({ distribution: 'uniform', from: 100, to: 900 });
  expect([draws[0], draws.at(-1)]).toEqual([100, 900]);
  expect(Math.abs(percentile(draws, 50) - 500)).toBeLessThan(20);
});

test('a normal delay has its mean and its deviation, and is never below 0', () => {
  const draws = drawn({ distribution: 'normal', mean: 300, deviation: 50 });
  expect(Math.abs(percentile(draws, 50) - 300)).toBeLessThan(3);
  expect(Math.abs(percentile(draws, 84) - 350)).toBeLessThan(4);
  expect(Math.abs(percentile(draws, 16) - 250)).toBeLessThan(4);
  expect(drawn({ distribution: 'normal', mean: 10, deviation: 100 })[0]).toBe(0);
});

test('of a lognormal delay, half lies below the median and one in a hundred above p99', () => {
  const draws = drawn({ distribution: 'lognormal', median: 200, p99: 2000 });
  expect(Math.abs(percentile(draws, 50) - 200)).toBeLessThan(10);
  expect(Math.abs(percentile(draws, 99) - 2000)).toBeLessThan(200);
});

test('no delay is longer than ten minutes', () => {
  expect(drawn({ distribution: 'lognormal', median: 1000, p99: 600_000 }).at(-1)).toBe(600_000);
});
