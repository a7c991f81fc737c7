import type { JsonObject, Schema } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { operation } from '../testing/try-cases.ts';
import { checkData, checkPositionsIn } from './check-data.ts';

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

test('a list is numbered by the positions of its items, and one without positions need not be', () => {
  expect(facts({ list: [{ place: '2' }] })).toHaveLength(1);
  const plain: Schema = {
    properties: { list: { type: 'array', items: { properties: { name: { type: 'string' } } } } },
  };
  expect(checkPositionsIn(plain, { list: [{ name: 'a' }, { name: 'b' }] })).toEqual([]);
});

test('the data of an error is an object that tells of no person', () => {
  expect(checkData(operation, 404, { data: {} })).toEqual([]);
  expect(checkData(operation, 404, { data: { hint: 'x' } })).toEqual([]);
  expect(checkData(operation, 404, {})).toEqual([
    { path: '/data', message: 'must be an object', received: 'null', assumed: [4] },
  ]);
  expect(checkData(operation, 404, { data: ['x'] })).toMatchObject([{ received: 'an array' }]);
  expect(checkData(operation, 404, { data: { personalInfo: {} } })).toEqual([
    { path: '/data', message: 'must not tell of a person in an error', received: 'a person', assumed: [] },
  ]);
});

test('the data of a served answer has its shape, and no value is repeated', () => {
  const found = checkData(operation, 200, { code: 'x', data: 7, credits_left: 'x' });
  expect(found).toMatchObject([{ path: '/data', received: 'a number', assumed: [] }]);
  const missing = checkData(operation, 200, {});
  expect(new Set(missing.map(({ path, received }) => `${path}: ${received}`))).toEqual(new Set(['/data: nothing']));
});

test('a number in place of a number is not repeated', () => {
  const responses = new Map(operation.responses);
  const found = responses.get(200);
  if (found === undefined) throw new Error('The document has no 200.');
  const schema: Schema = { type: 'object', properties: { data: { type: 'integer', maximum: 9 } } };
  responses.set(200, { ...found, schema });
  expect(checkData({ ...operation, responses }, 200, { data: 9000054321 })).toMatchObject([
    { received: 'another number' },
  ]);
});

test('a document without a 200 knows no fields of a person', () => {
  expect(checkData({ ...operation, responses: new Map() }, 404, { data: { personalInfo: {} } })).toEqual([]);
});
