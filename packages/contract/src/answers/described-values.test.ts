import { expect, test } from 'vitest';
import { describedValues } from './described-values.ts';

const text = { type: 'string' };
const schema = {
  allOf: [{ properties: { list: { type: 'array', items: { properties: { name: text } } } } }],
  anyOf: [{ properties: { either: text } }, { properties: { or: text } }],
  properties: { inner: { properties: { name: text } } },
};

test('every value that a schema describes is found beside its own part, from the outside in', () => {
  const value = { list: [{ name: 'a' }, { name: 'b' }], or: 'c', inner: { name: 'd' } };
  const places = describedValues(schema, value).map(({ path, value: found, schema: part }) =>
    part === text ? `${path} ${String(found)}` : path,
  );
  expect(new Set(places)).toEqual(
    new Set([
      '',
      '/list',
      '/list/0',
      '/list/0/name a',
      '/list/1',
      '/list/1/name b',
      '/or c',
      '/inner',
      '/inner/name d',
    ]),
  );
  expect(places[0]).toBe('');
});

test('what the schema does not describe, and what is not there, has no place', () => {
  expect(describedValues(schema, { unknown: 'x', inner: 7 }).map(({ path }) => path)).toEqual(['', '/inner']);
  expect(describedValues({}, ['a', 'b']).map(({ path }) => path)).toEqual(['']);
});
