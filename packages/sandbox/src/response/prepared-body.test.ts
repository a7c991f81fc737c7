import type { JsonObject, Operation, Schema } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { livePlacesOf } from './generated-values.ts';
import { prepareBody } from './prepared-body.ts';

const live: Schema = { type: 'string', 'x-live': 'number' };

/** Writes the numbers 1, 2, 3… into a body of a schema. */
function write(schema: Schema, body: JsonObject, status = 200): JsonObject {
  const responses = new Map([[200, { status: 200, description: '', credits: 0, schema, assumed: [] }]]);
  const own: Operation = { ...operation, responses };
  let count = 0;
  const places = livePlacesOf(own).get(status) ?? [];
  const write = prepareBody(body, places, { number: () => String(++count) });
  const {
    credits_used: _used,
    credits_left: _left,
    ...written
  } = JSON.parse(write({ used: 0, balance: 1, dialect: 'left' }));
  return written;
}

test.each<{ how: string; schema: Schema; body: JsonObject; want: JsonObject }>([
  { how: 'at the top', schema: { properties: { id: live } }, body: { id: 'x', a: 1 }, want: { id: '1', a: 1 } },
  {
    how: 'deep inside, by way of allOf and anyOf',
    schema: { allOf: [{ properties: { data: { anyOf: [{ properties: { id: live } }] } } }] },
    body: { data: { id: 'x', a: 1 } },
    want: { data: { id: '1', a: 1 } },
  },
  {
    how: 'in two places',
    schema: { properties: { a: live, b: live } },
    body: { a: 'x', b: 'x' },
    want: { a: '1', b: '2' },
  },
  { how: 'nowhere, where the body has no such part', schema: { properties: { id: live } }, body: {}, want: {} },
  {
    how: 'nowhere, where the way there is no object',
    schema: { properties: { data: { properties: { id: live } } } },
    body: { data: null },
    want: { data: null },
  },
  {
    how: 'nowhere, where nobody makes values of that name',
    schema: { properties: { id: { 'x-live': 'clock' } } },
    body: { id: 'x' },
    want: { id: 'x' },
  },
])('live values are written $how', ({ schema, body, want }) => {
  expect(write(schema, body)).toEqual(want);
});

test('the body that was given stays as it was, for it is shared', () => {
  const body = { data: { id: 'x' } };
  write({ properties: { data: { properties: { id: live } } } }, body);
  expect(body).toEqual({ data: { id: 'x' } });
});

test('a status that has no live values is left alone', () => {
  expect(write({ properties: { id: live } }, { id: 'x' }, 404)).toEqual({ id: 'x' });
});
