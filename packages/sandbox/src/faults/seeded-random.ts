import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Numbers from 0 up to but not including 1, the same each time for the same seed.
 *
 * @param stream - Draws of one stream do not change those of another: a delay that is added to a plan leaves its faults where they were.
 */
export function createRandom(seed: number, stream: number): () => number {
  const generator = xoroshiro128plus(seed);
  // A jump leads 2^64 draws ahead. The first one, too: the earliest draws of neighbouring seeds are alike.
  for (let jump = 0; jump <= stream; jump += 1) generator.jump();
  return () => uniformFloat64(generator);
}
