import type { JsonObject, Operation, Schema } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { generatedPlacesOf, prepareBody } from './prepare-body.ts';

const generated: Schema = { type: 'string', 'x-generated': 'number' };

/** Writes the numbers 1, 2, 3… into a body of a schema. */
function write(schema: Schema, body: JsonObject, status = 200): JsonObject {
  const responses = new Map([[200, { status: 200, description: '', credits: 0, schema, assumed: [] }]]);
  const own: Operation = { ...operation, responses };
  let count = 0;
  const places = generatedPlacesOf(own).get(status) ?? [];
  const write = prepareBody(body, places, { number: () => String(++count) });
  const {
    credits_used: _used,
    credits_left: _left,
    ...written
  } = JSON.parse(write({ used: 0, balance: 1, dialect: 'left' }));
  return written;
}

test.each<{ how: string; schema: Schema; body: JsonObject; want: JsonObject }>([
  { how: 'at the top', schema: { properties: { id: generated } }, body: { id: 'x', a: 1 }, want: { id: '1', a: 1 } },
  {
    how: 'deep inside, by way of allOf and anyOf',
    schema: { allOf: [{ properties: { data: { anyOf: [{ properties: { id: generated } }] } } }] },
    body: { data: { id: 'x', a: 1 } },
    want: { data: { id: '1', a: 1 } },
  },
  {
    how: 'in two places',
    schema: { properties: { a: generated, b: generated } },
    body: { a: 'x', b: 'x' },
    want: { a: '1', b: '2' },
  },
  { how: 'nowhere, where the body has no such part', schema: { properties: { id: generated } }, body: {}, want: {} },
  {
    how: 'nowhere, where a value on the path is not an object',
    schema: { properties: { data: { properties: { id: generated } } } },
    body: { data: null },
    want: { data: null },
  },
  {
    how: 'nowhere, where nothing makes values of that name',
    schema: { properties: { id: { 'x-generated': 'clock' } } },
    body: { id: 'x' },
    want: { id: 'x' },
  },
])('generated values are written $how', ({ schema, body, want }) => {
  expect(write(schema, body)).toEqual(want);
});

test('the given body is not changed, because answers share it', () => {
  const body = { data: { id: 'x' } };
  write({ properties: { data: { properties: { id: generated } } } }, body);
  expect(body).toEqual({ data: { id: 'x' } });
});

test('a status without generated values is not changed', () => {
  expect(write({ properties: { id: generated } }, { id: 'x' }, 404)).toEqual({ id: 'x' });
});

test.each([
  { dialect: 'both', want: '{"a":1,"credits_used":1,"credits_left":7,"credits_remaining":7}' },
  { dialect: 'left', want: '{"a":1,"credits_used":1,"credits_left":7}' },
  { dialect: 'remaining', want: '{"a":1,"credits_used":1,"credits_remaining":7}' },
] as const)('the credits come last, under the names of the dialect $dialect', ({ dialect, want }) => {
  expect(prepareBody({ a: 1 }, [], {})({ used: 1, balance: 7, dialect })).toBe(want);
});

test('an empty body has the credits alone', () => {
  expect(prepareBody({}, [], {})({ used: 0, balance: 7, dialect: 'left' })).toBe('{"credits_used":0,"credits_left":7}');
});
