import { expect, test } from 'vitest';
import { assumedBy, objectShape, type Schema, schemaAt } from './schema.ts';

const a: Schema = { type: 'string' };
const b: Schema = { type: 'number' };

test.each<{ how: string; given: Schema; properties: string[]; required: string[] }>([
  { how: 'nothing', given: {}, properties: [], required: [] },
  { how: 'one part', given: { properties: { a }, required: ['a'] }, properties: ['a'], required: ['a'] },
  {
    how: 'members of an allOf, which all hold',
    given: {
      allOf: [
        { properties: { a }, required: ['a'] },
        { properties: { b }, required: ['b'] },
      ],
    },
    properties: ['a', 'b'],
    required: ['a', 'b'],
  },
  {
    how: 'alternatives of an anyOf, of which none need hold',
    given: {
      anyOf: [
        { properties: { a }, required: ['a'] },
        { properties: { b }, required: ['b'] },
      ],
    },
    properties: ['a', 'b'],
    required: [],
  },
  {
    how: 'an anyOf within an allOf, as every envelope has it',
    given: { allOf: [{ properties: { a }, required: ['a'] }, { anyOf: [{ properties: { b }, required: ['b'] }] }] },
    properties: ['a', 'b'],
    required: ['a'],
  },
])('properties and what is required are joined from $how', ({ given, properties, required }) => {
  const shape = objectShape(given);
  expect([Object.keys(shape.properties), shape.required]).toEqual([properties, required]);
});

test('what two parts require is listed once', () => {
  expect(objectShape({ allOf: [{ required: ['a'] }], required: ['a', 'b'] }).required).toEqual(['a', 'b']);
});

test("a schema's own property stands before a part's of the same name", () => {
  expect(objectShape({ allOf: [{ properties: { a: b } }], properties: { a } }).properties).toEqual({ a });
});

test.each([
  { given: {}, want: [] },
  { given: { 'x-assumed': 4 }, want: [4] },
  { given: { 'x-assumed': [6, 11] }, want: [6, 11] },
  { given: { 'x-assumed': ['6', null, 11] }, want: [11] },
])('the decisions of $given are $want', ({ given, want }) => {
  expect(assumedBy(given)).toEqual(want);
});

test('the schema at the end of a path is found through parts, properties and items', () => {
  const number = { type: 'string' };
  const phones = { allOf: [{ type: 'array' }, { items: { properties: { number } } }] };
  const schema = { allOf: [{ properties: { phones } }] };
  expect(schemaAt(schema, [])).toBe(schema);
  expect(schemaAt(schema, ['phones', '12', 'number'])).toBe(number);
  for (const unknown of [['phones', 'first'], ['toString'], ['phones', '0', 'number', 'x']])
    expect(schemaAt(schema, unknown)).toBeUndefined();
});
