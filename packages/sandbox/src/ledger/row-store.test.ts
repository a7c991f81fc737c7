import { expect, test } from 'vitest';
import { createRowStore, type NewRow } from './row-store.ts';

const at = new Date('2026-06-30T12:00:00.123Z');

function debit(key: string, closingBalance: number): NewRow {
  return { key, type: 'debit', credits: -1, closingBalance, operation: 'pull', at };
}

test('a row is read as it was written, with its number and its opening balance', () => {
  const rows = createRowStore();
  rows.add({ key: 'key-a', type: 'opening', credits: 7, closingBalance: 7, operation: null, at });
  rows.add(debit('key-a', 6));
  expect(rows.list()).toEqual([
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

test('ten thousand rows are as good as one, and each account has its own', () => {
  const rows = createRowStore();
  for (let number = 0; number < 10_000; number += 1) rows.add(debit(number % 2 === 0 ? 'key-a' : 'key-b', number));
  expect(rows.list()).toHaveLength(10_000);
  expect(
    rows
      .list({ key: 'key-b' })
      .map(({ closingBalance }) => closingBalance)
      .slice(-2),
  ).toEqual([9997, 9999]);
  expect(rows.list({ key: 'key-c' })).toEqual([]);
});

test('the rows of one account are forgotten, the others stay in order with their numbers', () => {
  const rows = createRowStore();
  for (const [index, key] of ['a', 'b', 'a', 'c', 'a'].entries()) rows.add(debit(key, index));
  rows.remove('a');
  rows.remove('nobody');
  rows.add(debit('b', 9));
  expect(rows.list().map(({ id, key, closingBalance }) => [id, key, closingBalance])).toEqual([
    ['entry-2', 'b', 1],
    ['entry-4', 'c', 3],
    ['entry-6', 'b', 9],
  ]);
});

test('a cleared store begins again', () => {
  const rows = createRowStore();
  rows.add(debit('a', 1));
  rows.clear();
  rows.add(debit('a', 2));
  expect(rows.list()).toMatchObject([{ id: 'entry-1', closingBalance: 2 }]);
});
