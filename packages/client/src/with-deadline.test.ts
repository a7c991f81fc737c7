import { expect, test, vi } from 'vitest';
import { checkTimeout, Interruption, withDeadline } from './with-deadline.ts';

const never = () => new Promise<never>(() => {});

test('resolves to the value of a run that ends in time', async () => {
  expect(await withDeadline(async () => 'done', { timeoutMs: 1000 })).toBe('done');
});

test('ends at the time-out even when the run ignores its signal', async () => {
  await expect(withDeadline(never, { timeoutMs: 5 })).rejects.toMatchObject({ reason: 'timeout' });
});

test('aborts the signal at the time-out', async () => {
  let seen: AbortSignal | undefined;
  const run = (signal: AbortSignal) => {
    seen = signal;
    return never();
  };
  await withDeadline(run, { timeoutMs: 5 }).catch(() => {});
  expect(seen?.reason).toBeInstanceOf(Interruption);
});

test('does not start when it is aborted already', async () => {
  let started = false;
  const run = async () => {
    started = true;
  };
  const signal = AbortSignal.abort('changed my mind');
  await expect(withDeadline(run, { timeoutMs: 5, signal })).rejects.toMatchObject({
    reason: 'aborted',
    cause: 'changed my mind',
  });
  expect(started).toBe(false);
});

test('leaves no listener on a signal that outlives the call', async () => {
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener);
  signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener);
  await withDeadline(async () => 'done', { timeoutMs: 1000, signal });
  expect(listeners.size).toBe(0);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses a time-out of %d ms', (timeoutMs) => {
  expect(() => checkTimeout(timeoutMs)).toThrow(expect.objectContaining({ code: 'TIMEOUT_INVALID' }));
});

test('leaves no timer behind that would keep a process alive', async () => {
  vi.useFakeTimers();
  await withDeadline(async () => 'done', { timeoutMs: 60_000 });
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
