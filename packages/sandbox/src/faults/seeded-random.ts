/**
 * Numbers from 0 up to but not including 1, the same each time for the same seed.
 *
 * @param stream - Draws of one stream do not change those of another: a delay that is added to a plan leaves its faults where they were.
 */
export function createRandom(seed: number, stream: number): () => number {
  let state = mixed(mixed(seed) ^ stream);
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    return (mixed(state) >>> 0) / 0x1_0000_0000;
  };
}

/** Every bit of what comes out depends on every bit of what goes in. */
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2_ae35);
  return second ^ (second >>> 16);
}
