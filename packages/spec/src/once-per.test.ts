import { expect, test, vi } from 'vitest';
import { oncePer } from './once-per.ts';

test('a value is computed once for each object, also when it is undefined', () => {
  const compute = vi.fn(({ name }: { name?: string }) => name);
  const nameOf = oncePer(compute);
  const [named, nameless] = [{ name: 'a' }, {}];
  expect([named, named, nameless, nameless, { name: 'a' }].map(nameOf)).toEqual(['a', 'a', undefined, undefined, 'a']);
  expect(compute).toHaveBeenCalledTimes(3);
});
