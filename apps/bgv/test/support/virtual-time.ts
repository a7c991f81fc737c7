import { afterAll, beforeAll, vi } from 'vitest';

/**
 * Lets time pass only when nothing else can happen, in every test of the file or of the suite: a wait is over at once, and a time-out
 * comes only to a request that nobody answers. Nothing in these tests may wait for a network or a process.
 */
export function useVirtualTime(): void {
  beforeAll(() => {
    vi.useFakeTimers();
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterAll(() => void vi.useRealTimers());
}
