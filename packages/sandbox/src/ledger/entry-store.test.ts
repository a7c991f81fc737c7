import { expect, test } from 'vitest';
import { createEntryStore } from './entry-store.ts';
import type { NewEntry } from './stored-entry.ts';

const time = Date.parse('2026-06-30T12:00:00.123Z');

function debit(key: string, closingBalance: number): NewEntry {
  return { key, type: 'debit', credits: -1, closingBalance, operation: 'pull' };
}

test('an entry is read as it was written, with its number and its opening balance', () => {
  const store = createEntryStore();
  store.add({ key: 'key-a', type: 'opening', credits: 7, closingBalance: 7, operation: null }, time);
  store.add(debit('key-a', 6), time);
  expect(store.list()).toEqual([
    {
      id: 'entry-1',
      key: 'key-a',
      type: 'opening',
      credits: 7,
      openingBalance: 0,
      closingBalance: 7,
      operation: null,
      at: '2026-06-30T12:00:00.123Z',
    },
    {
      id: 'entry-2',
      key: 'key-a',
      type: 'debit',
      credits: -1,
      openingBalance: 7,
      closingBalance: 6,
      operation: 'pull',
      at: '2026-06-30T12:00:00.123Z',
    },
  ]);
});

test('of ten thousand entries each account has its own', () => {
  const store = createEntryStore();
  for (let number = 0; number < 10_000; number += 1)
    store.add(debit(number % 2 === 0 ? 'key-a' : 'key-b', number), time);
  expect(store.list()).toHaveLength(10_000);
  expect(
    store
      .list({ key: 'key-b' })
      .map(({ closingBalance }) => closingBalance)
      .slice(-2),
  ).toEqual([9997, 9999]);
  expect(store.list({ key: 'key-c' })).toEqual([]);
});

test('the entries of one account are removed, the others stay in order with their numbers', () => {
  const store = createEntryStore();
  for (const [index, key] of ['a', 'b', 'a', 'c', 'a'].entries()) store.add(debit(key, index), time);
  store.remove('a');
  store.remove('unknown');
  store.add(debit('b', 9), time);
  expect(store.list().map(({ id, key, closingBalance }) => [id, key, closingBalance])).toEqual([
    ['entry-2', 'b', 1],
    ['entry-4', 'c', 3],
    ['entry-6', 'b', 9],
  ]);
});

test('a cleared store begins again', () => {
  const store = createEntryStore();
  store.add(debit('a', 1), time);
  store.clear();
  store.add(debit('a', 2), time);
  expect(store.list()).toMatchObject([{ id: 'entry-1', closingBalance: 2 }]);
});
