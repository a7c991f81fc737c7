import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace, longestPause, wait } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;

/** Takes turns one after the other as fast as they are given, and notes when each came, in milliseconds. */
function takeTurns(pace: ReturnType<typeof createPace>, count: number): number[] {
  const began = performance.now();
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) void pace.turn().then(() => times.push(performance.now() - began));
  return times;
}

test('without a limit every turn comes at once', async () => {
  const times = takeTurns(createPace(Number.POSITIVE_INFINITY, never), 5);
  await vi.advanceTimersByTimeAsync(0);
  expect(times).toEqual([0, 0, 0, 0, 0]);
});

test('at four a second a turn comes every quarter of one', async () => {
  const times = takeTurns(createPace(4, never), 4);
  await vi.advanceTimersByTimeAsync(2000);
  expect(times).toEqual([0, 250, 500, 750]);
});

test('time without requests is not saved up', async () => {
  const pace = createPace(4, never);
  await pace.turn();
  await vi.advanceTimersByTimeAsync(10_000);
  const times = takeTurns(pace, 3);
  await vi.advanceTimersByTimeAsync(2000);
  expect(times).toEqual([0, 250, 500]);
});

test('a pause holds every later turn back, and a shorter one inside it changes nothing', async () => {
  const pace = createPace(Number.POSITIVE_INFINITY, never);
  pace.pause(3000);
  pace.pause(1000);
  const times = takeTurns(pace, 2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(times).toEqual([3000, 3000]);
});

test('no pause is longer than the longest', async () => {
  const pace = createPace(Number.POSITIVE_INFINITY, never);
  pace.pause(Number.POSITIVE_INFINITY);
  const times = takeTurns(pace, 1);
  await vi.advanceTimersByTimeAsync(longestPause);
  expect(times).toEqual([longestPause]);
});

test('an interruption ends every wait at once, and later ones do not begin', async () => {
  const controller = new AbortController();
  const pace = createPace(1, controller.signal);
  const times = takeTurns(pace, 4);
  await vi.advanceTimersByTimeAsync(500);
  controller.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(times).toEqual([0, 500, 500, 500]);
  await expect(wait(1000, controller.signal)).resolves.toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});
