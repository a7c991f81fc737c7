/** Keeps requests to a rate, and pauses when the target asks for it. */
export interface Pace {
  /** Resolves when the next request may be sent, and at once after an interruption. */
  turn(): Promise<void>;
  /** Delays every later request by so many milliseconds, at most by `longestPause`. */
  pause(milliseconds: number): void;
}

/** The longest pause, in milliseconds. */
export const longestPause = 30_000;

/** Gives turns, in the order in which they are asked for. */
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

/** Resolves after so many milliseconds, or as soon as the signal aborts. */
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
