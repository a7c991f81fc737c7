import { expect, test } from 'vitest';
import type { Schema } from '../schema.ts';
import { compileIssueCheck } from '../validate.ts';
import { formatFault, formatIssue, formatPlace } from './issue.ts';

/** The issues of a value, one line each, as a reader gets them. */
function linesOf(schema: object, value: unknown): string[] {
  return compileIssueCheck(schema as Schema)(value).map((issue) => formatIssue(issue, { whole: 'the file' }));
}

const field = (schema: object) => ({ type: 'object', properties: { field: schema } });

test.each<{ schema: object; value: unknown; want: string }>([
  { schema: { type: 'string' }, value: 7, want: 'a string; received a number' },
  { schema: { type: 'string', minLength: 1 }, value: '', want: 'a string that is not empty; received an empty string' },
  {
    schema: { type: 'string', pattern: '\\S' },
    value: ' ',
    want: 'a string that is not blank; received another string',
  },
  {
    schema: { type: 'string', format: 'date' },
    value: 'x',
    want: 'a date such as 2026-06-30; received another string',
  },
  { schema: { type: 'string', pattern: '^a' }, value: 'b', want: 'a string that matches ^a; received another string' },
  { schema: { type: 'integer' }, value: '7', want: 'an integer; received a string' },
  { schema: { type: 'integer' }, value: Number.POSITIVE_INFINITY, want: 'an integer; received Infinity' },
  { schema: { type: 'integer', minimum: 1, maximum: 9 }, value: 0, want: 'an integer from 1 to 9; received 0' },
  { schema: { type: 'integer', minimum: 0 }, value: -1, want: 'an integer, 0 or more; received -1' },
  {
    schema: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
    value: 2,
    want: 'a number above 0 and at most 1; received 2',
  },
  { schema: { type: 'number', maximum: 5 }, value: 6, want: 'a number, 5 or less; received 6' },
  { schema: { type: 'boolean' }, value: 'yes', want: 'true or false; received a string' },
  { schema: { enum: ['a', 'b'] }, value: 'c', want: 'one of a, b; received another string' },
  { schema: { const: 'up' }, value: true, want: '"up"; received a boolean' },
  { schema: { type: ['string', 'null'] }, value: {}, want: 'a string or null; received an object' },
  {
    schema: { type: 'array', maxItems: 2 },
    value: [1, 2, 3],
    want: 'an array of 0 to 2 items; received an array of 3',
  },
  { schema: { type: 'array', minItems: 1 }, value: [], want: 'an array of 1 or more items; received an empty array' },
  { schema: { type: 'object', required: ['a', 'b'] }, value: null, want: 'an object with `a` and `b`; received null' },
  { schema: { type: 'string', 'x-message': 'must be a key' }, value: 1, want: 'a key; received a number' },
])('for $schema the value $value is told: must be $want', ({ schema, value, want }) => {
  expect(linesOf(field(schema), { field: value })).toEqual([`\`field\` must be ${want}`]);
  expect(linesOf(schema, value)).toEqual([`the file must be ${want}`]);
});

test('a string is never repeated, and a number only where a number belongs', () => {
  const schema = field({ type: 'string', pattern: '^[a-z]+$' });
  expect(linesOf(schema, { field: '9000012345' }).join()).not.toContain('9000012345');
  expect(linesOf(schema, { field: 9000012345 }).join()).not.toContain('9000012345');
  expect(linesOf(field({ type: 'object' }), { field: 9000012345 }).join()).not.toContain('9000012345');
});

const closed = { type: 'object', additionalProperties: false, properties: { fault: {}, share: { type: 'number' } } };

test.each([
  { given: { fualt: 1 }, want: '`fualt` is not a known field (did you mean `fault`?)' },
  { given: { retries: 1 }, want: '`retries` is not a known field; the fields here are fault, share' },
  { given: { '9000012345': 1 }, want: 'the file has an unknown field; the fields here are fault, share' },
])('of the unknown field in $given is told: $want', ({ given, want }) => {
  expect(linesOf(closed, given)).toEqual([want]);
});

test('fields that an allOf states are known, and a schema without fields says that there are none', () => {
  const parts = { unevaluatedProperties: false, allOf: [{ properties: { fault: {} } }] };
  expect(linesOf(parts, { fualt: 1 })).toEqual(['`fualt` is not a known field (did you mean `fault`?)']);
  expect(linesOf({ additionalProperties: false }, { a: 1 })).toEqual(['`a` is not a known field; there are none here']);
});

test('a missing value is reported at its place, with what belongs there', () => {
  const schema = { type: 'object', required: ['baseUrl', 'a/b'], properties: { baseUrl: { type: 'string' } } };
  expect(linesOf(schema, {})).toEqual(['`baseUrl` is missing; it must be a string', '`a/b` is missing']);
});

test('a member that is undefined is not given: it is neither unknown nor wrong', () => {
  expect(linesOf(closed, { share: undefined, unheard: undefined })).toEqual([]);
  expect(linesOf({ additionalProperties: { type: 'string' } }, { any: undefined })).toEqual([]);
  const either = { oneOf: [{ type: 'number' }, { additionalProperties: false, type: 'object' }] };
  expect(linesOf(field(either), { field: { unheard: undefined } })).toEqual([]);
});

test('an entry of an array that is undefined is wrong', () => {
  expect(linesOf(field({ type: 'array', items: { type: 'string' } }), { field: ['a', undefined] })).toEqual([
    '`field.1` must be a string; received nothing',
  ]);
});

const delay = {
  oneOf: [
    { type: 'number', minimum: 0 },
    { type: 'object', required: ['name', 'to'], properties: { name: { const: 'even' }, to: { type: 'number' } } },
    { type: 'object', required: ['name', 'mean'], properties: { name: { const: 'bell' }, mean: { type: 'number' } } },
  ],
};

test.each([
  { value: -1, want: ['`field` must be a number, 0 or more; received -1'] },
  { value: { name: 'even' }, want: ['`field.to` is missing; it must be a number'] },
  { value: { name: 'bell', mean: '1' }, want: ['`field.mean` must be a number; received a string'] },
  { value: { name: 'other' }, want: ['`field.name` must be one of even, bell; received another string'] },
  {
    value: 'fast',
    want: [
      '`field` must be a number, 0 or more or an object with `name` and `to` or an object with `name` and `mean`; received a string',
    ],
  },
])('of alternatives, the one that is meant by $value is told', ({ value, want }) => {
  expect(linesOf(field(delay), { field: value })).toEqual(want);
});

test('alternatives of which none matches are reported in the words of the schema', () => {
  const either = { 'x-message': 'must have a or b', anyOf: [{ required: ['a'] }, { required: ['b'] }] };
  expect(linesOf(field(either), { field: {} })).toEqual(['`field` must have a or b']);
});

test('a condition between fields speaks for itself, where it puts its words', () => {
  const schema = {
    type: 'object',
    if: { required: ['status'] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
    then: { required: ['fault'], 'x-message': 'goes with `status`' },
    else: { properties: { after: { not: {}, 'x-message': 'is for a status' } } },
  };
  expect(linesOf(schema, { status: 1 })).toEqual(['`fault` goes with `status`']);
  expect(linesOf(schema, { after: 1 })).toEqual(['`after` is for a status']);
});

test('a refused name is reported with its rule', () => {
  const schema = { type: 'object', propertyNames: { pattern: '^\\S+$', 'x-message': 'must be a key without spaces' } };
  expect(linesOf(schema, { 'a b': 1 })).toEqual(['`a b` must have a name that is a key without spaces']);
});

test('conditions of one value with the same message are reported once, and different ones each', () => {
  const schema = field({ type: 'string', pattern: '^a', minLength: 3, 'x-message': 'must be a word' });
  expect(linesOf(schema, { field: 'b' })).toEqual(['`field` must be a word; received another string']);
  const two = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'null' } } };
  expect(linesOf(two, { a: 1, b: 1 })).toHaveLength(2);
});

test('a path is a pointer; its place is dotted, and a step may be shown otherwise', () => {
  const [issue] = compileIssueCheck({ properties: { 'a/b': { items: { type: 'string' } } } })({ 'a/b': [1] });
  expect(issue).toEqual({
    path: '/a~1b/0',
    message: 'must be a string',
    expected: 'a string',
    received: 'a number',
  });
  if (issue === undefined) return;
  expect(formatPlace(issue)).toBe('a/b.0');
  expect(formatPlace(issue, { showStep: (step, parent) => (parent === undefined ? '…' : step) })).toBe('….0');
  expect(formatFault(issue)).toBe('must be a string; received a number');
});
