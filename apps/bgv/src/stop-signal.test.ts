import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { processShell } from './shell.ts';
import { stopSignal } from './stop-signal.ts';

const exits: number[] = [];
let signals: EventEmitter;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  exits.length = 0;
  signals = new EventEmitter();
});

const listen = () =>
  stopSignal({ ...processShell(), signals, exitWith: () => undefined, exitNow: (code) => exits.push(code) });

test.each(['SIGINT', 'SIGTERM'])('%s aborts the signal', (name) => {
  const { signal } = listen();
  expect(signal.aborted).toBe(false);
  signals.emit(name);
  expect([signal.aborted, exits]).toEqual([true, []]);
});

test('the same Ctrl-C that a launcher passes on is not a second signal, and a later one ends the process', () => {
  listen();
  signals.emit('SIGINT');
  vi.advanceTimersByTime(300);
  signals.emit('SIGINT');
  expect(exits).toEqual([]);
  vi.advanceTimersByTime(1);
  signals.emit('SIGTERM');
  expect(exits).toEqual([130]);
});

test('nothing listens after it was disposed', () => {
  listen()[Symbol.dispose]();
  expect(signals.eventNames()).toEqual([]);
});
