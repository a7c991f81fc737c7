import { expect, test } from 'vitest';
import { createRandom } from './seeded-random.ts';

function draws(seed: number, stream = 0, count = 20): number[] {
  const random = createRandom(seed, stream);
  return Array.from({ length: count }, random);
}

test('the same seed draws the same numbers, another seed or stream draws others', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7, 1)).toEqual(draws(7, 1));
  for (const other of [draws(8), draws(7, 1), draws(0), draws(0xffff_ffff)]) expect(other).not.toEqual(draws(7));
});

test('neighbouring seeds do not draw alike', () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => draws(seed, 0, 1)[0] ?? 0);
  const mean = firsts.reduce((sum, draw) => sum + draw, 0) / firsts.length;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(new Set(firsts.map((draw) => Math.floor(draw * 100))).size).toBe(100);
});
