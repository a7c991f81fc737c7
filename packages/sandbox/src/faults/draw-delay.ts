import type { ChaosDelay } from '@bgv-kit/spec/shapes';

/** In milliseconds: ten minutes. */
const longestDelay = 600_000;

/** How many deviations above the mean the 99th percentile of a normal distribution lies. */
const ninetyNinth = 2.326_347_874;

/** The delay of one call, in whole milliseconds. */
export function drawDelay(delay: ChaosDelay, random: () => number): number {
  const drawn = typeof delay === 'number' ? delay : draw(delay, random);
  return Math.round(Math.min(Math.max(drawn, 0), longestDelay));
}

function draw(delay: Exclude<ChaosDelay, number>, random: () => number): number {
  switch (delay.distribution) {
    case 'uniform':
      return delay.from + (delay.to - delay.from) * random();
    case 'normal':
      return delay.mean + delay.deviation * drawNormal(random);
    case 'lognormal': {
      const spread = Math.log(delay.p99 / delay.median) / ninetyNinth;
      return delay.median * Math.exp(spread * drawNormal(random));
    }
  }
}

/** A draw of the standard normal distribution, from two uniform ones (Box and Muller). */
function drawNormal(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
