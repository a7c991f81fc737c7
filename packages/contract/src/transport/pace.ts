/** Keeps requests to a rate, and waits when the target has asked for it. */
export interface Pace {
  /** Resolves when the next request may be sent; at once after the run was interrupted. */
  turn(): Promise<void>;
  /** Holds every later request back for so many milliseconds. */
  pause(milliseconds: number): void;
}

/** The longest pause, in milliseconds: a target that asks for more is waited for only so long. */
export const longestPause = 30_000;

/** Hands out turns, in the order in which they are asked for. */
export function createPace(requestsPerSecond: number, signal: AbortSignal): Pace {
  let next = 0;
  return {
    async turn() {
      const now = performance.now();
      const at = Math.max(now, next);
      next = at + 1000 / requestsPerSecond;
      if (at > now) await wait(at - now, signal);
    },
    pause(milliseconds) {
      next = Math.max(next, performance.now() + Math.min(milliseconds, longestPause));
    },
  };
}

/** Resolves after so many milliseconds, or as soon as the signal says so. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
