import { expect, test } from 'vitest';
import { entryNumber, toLedgerEntry } from './stored-entry.ts';

test('an id leads back to its number', () => {
  const stored = {
    number: 12,
    key: 'key-a',
    type: 'opening',
    credits: 5,
    closingBalance: 5,
    operation: null,
    time: 0,
  } as const;
  const { id } = toLedgerEntry(stored);
  expect(id).toBe('entry-12');
  expect(entryNumber(id)).toBe(12);
});

test.each(['', '12', 'entry-', 'entry-x', 'my-entry-12', 'entry-12x', 'entry-1.5'])(
  '"%s" is before all entries',
  (id) => {
    expect(entryNumber(id)).toBe(0);
  },
);
