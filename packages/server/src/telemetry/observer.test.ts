import { expect, test, vi } from 'vitest';
import type { Log } from './log.ts';
import { createObserver } from './observer.ts';

/** A log whose refusals are written down, and a clock. */
function observed() {
  const clock = { time: 0 };
  const refused = vi.fn<Log['refused']>();
  const log: Log = {
    refused,
    started: vi.fn(),
    answered: vi.fn(),
    failed: vi.fn(),
    stopping: vi.fn(),
    stopped: vi.fn(),
  };
  return { clock, log, observer: createObserver({ log, now: () => clock.time }) };
}

test('an equal refusal is logged once a second, with the number left out before', () => {
  const { clock, log, observer } = observed();
  for (const reason of ['slow-request', 'slow-request', 'malformed-http', 'slow-request'] as const)
    observer.refused(reason);
  clock.time = 1000;
  observer.refused('slow-request');
  clock.time = 5000;
  observer.refused('slow-request');
  expect(vi.mocked(log.refused).mock.calls).toEqual([
    ['slow-request', 0],
    ['malformed-http', 0],
    ['slow-request', 2],
    ['slow-request', 0],
  ]);
});

test('failures of different kinds are logged each, without their own words', () => {
  const { log, observer } = observed();
  observer.failed(Object.assign(new Error('planted'), { code: 'A' }));
  observer.failed(Object.assign(new Error('planted'), { code: 'B' }));
  expect(vi.mocked(log.failed).mock.calls).toMatchObject([
    [{ code: 'A' }, 0],
    [{ code: 'B' }, 0],
  ]);
  expect(JSON.stringify(vi.mocked(log.failed).mock.calls)).not.toContain('planted');
});

test('without a log, failures are printed on the terminal', () => {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  createObserver().failed(Object.assign(new Error('planted'), { code: 'ECONNREFUSED' }));
  expect(print).toHaveBeenCalledWith(expect.stringMatching(/^The sandbox failed: Error ECONNREFUSED\n {4}at /));
});
