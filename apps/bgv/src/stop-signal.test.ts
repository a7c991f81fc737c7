import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopSignal } from './stop-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Listens, and keeps the codes with which the process was to end at once. */
function listening() {
  const signals = new EventEmitter();
  const codes: number[] = [];
  const stop = stopSignal({ signals, exitNow: (code) => codes.push(code) });
  return { signals, codes, stop };
}

test.each(['SIGINT', 'SIGTERM'])('the first %s asks for a stop', (name) => {
  const { signals, codes, stop } = listening();
  expect(stop.signal.aborted).toBe(false);
  signals.emit(name);
  expect([stop.signal.aborted, codes]).toEqual([true, []]);
});

test('signals that come together are one: the terminal sends Ctrl-C to all, and the launcher passes it on', () => {
  const { signals, codes } = listening();
  signals.emit('SIGINT');
  vi.advanceTimersByTime(300);
  signals.emit('SIGTERM');
  expect(codes).toEqual([]);
});

test('a later signal ends the process at once', () => {
  const { signals, codes } = listening();
  signals.emit('SIGTERM');
  vi.advanceTimersByTime(301);
  signals.emit('SIGINT');
  expect(codes).toEqual([130]);
});

test('nobody listens any more when it is over', () => {
  const { signals, stop } = listening();
  stop[Symbol.dispose]();
  expect(signals.eventNames()).toEqual([]);
});
