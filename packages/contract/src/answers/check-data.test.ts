import type { JsonObject, Schema } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { checkPositionsIn } from './check-data.ts';

const place: Schema = { type: 'string', 'x-format': 'list-position' };
const schema: Schema = {
  properties: {
    list: { type: 'array', items: { properties: { place } } },
    note: { type: 'string' },
  },
};

function facts(body: JsonObject): string[] {
  return checkPositionsIn(schema, body).map(({ path, message }) => `${path} ${message}`);
}

test.each([
  { what: 'in order', places: ['1', '2', '3'] },
  { what: 'in any order', places: ['3', '1', '2'] },
  { what: 'of ten and more', places: ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'] },
  { what: 'of an empty list', places: [] },
])('positions $what are as they should be', ({ places }) => {
  expect(facts({ list: places.map((one) => ({ place: one })) })).toEqual([]);
});

test.each([
  { what: 'with a gap', places: ['1', '3'] },
  { what: 'from 0', places: ['0', '1'] },
  { what: 'twice', places: ['1', '1'] },
  { what: 'with a zero before', places: ['01'] },
])('positions $what are an issue of the list', ({ places }) => {
  expect(facts({ list: places.map((one) => ({ place: one })) })).toEqual([
    '/list must have a place in each item that counts from 1, each number once',
  ]);
});

test('an item without a position, or that is no object, is an issue of the list', () => {
  expect(facts({ list: [{ place: '1' }, {}] })).toHaveLength(1);
  expect(facts({ list: [{ place: '1' }, 'x'] })).toHaveLength(1);
});
