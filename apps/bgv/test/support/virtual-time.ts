import { afterAll, beforeAll, vi } from 'vitest';

/**
 * Advances time only when nothing else can happen, in every test of the file or of the suite: a wait is over at once, and a time-out
 * expires only for a request without an answer. These tests may not wait for a network or a process.
 */
export function useVirtualTime(): void {
  beforeAll(() => {
    vi.useFakeTimers();
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterAll(() => void vi.useRealTimers());
}
