import type { JsonObject, Schema } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { checkMeaning } from './check-data.ts';

const date: Schema = { type: 'string', 'x-means': 'calendar-date' };
const place: Schema = { type: 'string', 'x-means': 'list-position' };
const schema: Schema = {
  properties: {
    born: date,
    list: { type: 'array', items: { properties: { place, since: date } } },
    note: { type: 'string' },
  },
};

function facts(body: JsonObject): string[] {
  return checkMeaning(schema, body).map(({ path, message }) => `${path} ${message}`);
}

test.each(['2024-02-29', '1999-12-31', '2000-01-01', ''])('"%s" may stand in place of a date', (born) => {
  expect(facts({ born })).toEqual([]);
});

test.each([
  '2024-02-31',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-01-00',
  '31-01-2024',
  '2024-1-1',
  'soon',
])('"%s" is no day of the calendar, and is not repeated', (born) => {
  expect(facts({ born })).toEqual(['/born must be a day of the calendar, YYYY-MM-DD']);
});

test.each(['2024', '2024-02'])('"%s" is no day, but a part of a date', (born) => {
  expect(facts({ born })).toHaveLength(1);
});

test('a string that is no date may be any', () => {
  expect(facts({ note: '2024-02-31' })).toEqual([]);
});

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

test('a date inside a list is named by its place', () => {
  expect(facts({ list: [{ place: '1', since: '2024-02-31' }] })).toEqual([
    '/list/0/since must be a day of the calendar, YYYY-MM-DD',
  ]);
});
