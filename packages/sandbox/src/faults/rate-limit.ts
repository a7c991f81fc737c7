import type { ChaosLimit } from '@bgv-kit/spec/shapes';

/**
 * A limit over a sliding window. Refused calls do not count, so a caller that waits as long as it is told to is served.
 *
 * @returns what counts a call of a key: the seconds until its next call, where it is above the limit.
 */
export function createRateLimit({ calls, perSeconds }: ChaosLimit, now: () => Date) {
  const served = new Map<string, { readonly times: number[]; next: number }>();
  return (key: string): number | undefined => {
    const ring = served.get(key) ?? { times: [], next: 0 };
    served.set(key, ring);
    const time = now().getTime();
    // The oldest call that still counts, whose place this one would take.
    const oldest = ring.times[ring.next];
    const wait = oldest === undefined ? 0 : oldest + perSeconds * 1000 - time;
    if (wait > 0) return Math.ceil(wait / 1000);
    ring.times[ring.next] = time;
    ring.next = (ring.next + 1) % calls;
    return undefined;
  };
}
