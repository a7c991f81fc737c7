import { expect, test } from 'vitest';
import { entryId, entryNumber } from './entry-id.ts';

test('an id leads back to its number', () => {
  expect(entryId(12)).toBe('entry-12');
  expect(entryNumber('entry-12')).toBe(12);
});

test.each(['', '12', 'entry-', 'entry-x', 'my-entry-12', 'entry-12x', 'entry-1.5'])(
  '"%s" is before all entries',
  (id) => {
    expect(entryNumber(id)).toBe(0);
  },
);
