import { expect, test } from 'vitest';
import { createRequestLog, maskKey, type RequestRecord } from './request-log.ts';

function record(number: number): RequestRecord {
  return {
    id: `request-${number}`,
    at: new Date('2026-06-30T00:00:00.000Z'),
    method: 'POST',
    operation: undefined,
    status: 404,
    scenario: 'unknown-route',
    rules: [],
    used: 0,
    key: undefined,
  };
}

/** The same call as a reader sees it. */
function logged(number: number) {
  return { ...record(number), at: '2026-06-30T00:00:00.000Z' };
}

const now = () => new Date('2026-06-30T00:10:00Z');

test.each([
  { added: 0, want: [] },
  { added: 2, want: [1, 2] },
  { added: 3, want: [1, 2, 3] },
  { added: 4, want: [2, 3, 4] },
  { added: 11, want: [9, 10, 11] },
])('of $added calls a log of three keeps $want, oldest first', ({ added, want }) => {
  const log = createRequestLog(now, { size: 3 });
  for (let number = 1; number <= added; number++) log.add(record(number));
  expect(log.list()).toEqual(want.map(logged));
});

test('a cleared log starts again', () => {
  const log = createRequestLog(now, { size: 2 });
  for (const number of [1, 2, 3]) log.add(record(number));
  log.clear();
  expect(log.list()).toEqual([]);
  log.add(record(4));
  expect(log.list()).toEqual([logged(4)]);
});

test('a list that was handed out does not change with the log', () => {
  const log = createRequestLog(now);
  const before = log.list();
  log.add(record(1));
  expect(before).toEqual([]);
});

test.each([
  { key: '', want: '…' },
  { key: 'short', want: '…' },
  { key: 'eleven-long', want: '…' },
  { key: 'twelve-chars', want: '…hars' },
  { key: 'sandbox-funded', want: '…nded' },
])('of the key "$key" only $want is shown', ({ key, want }) => {
  expect(maskKey(key)).toBe(want);
});

test('one call can be looked up until it is forgotten, by number or by age', () => {
  let time = Date.parse('2026-06-30T00:00:00Z');
  const log = createRequestLog(() => new Date(time), { size: 2, age: 60_000 });
  for (const number of [1, 2, 3]) log.add(record(number));
  expect([log.get('request-1'), log.get('request-3')]).toEqual([undefined, logged(3)]);
  time += 60_000;
  expect(log.list()).toHaveLength(2);
  time += 1;
  expect([log.list(), log.get('request-3')]).toEqual([[], undefined]);
});
