import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { answers, documentWith, media } from '../testing/document-with.ts';
import { readOperations } from './read-operations.ts';
import { fieldOf, selectingField, validScenarios } from './selecting-field.ts';

const schema = { type: 'object', required: ['purpose', 'mobile'], properties: {} };

/** An operation whose scenarios are given as pairs of a status and a request. */
function operationWith(scenarios: { [name: string]: [status: string, request: Json] }, request: JsonObject = schema) {
  const names = Object.entries(scenarios);
  const statuses = [...new Set(names.map(([, [status]]) => status))];
  const bodiesOf = (status: string) => names.filter(([, [own]]) => own === status).map(([name]) => [name, {}]);
  const [operation] = readOperations(
    documentWith({
      requestBody: media({
        schema: request,
        examples: Object.fromEntries(names.map(([name, [, value]]) => [name, { value }])),
      }),
      responses: Object.fromEntries(statuses.map((status) => [status, answers(Object.fromEntries(bodiesOf(status)))])),
    }),
  );
  if (operation === undefined) throw new Error('The document has no operation.');
  return operation;
}

const twoPeople = operationWith({
  found: ['200', { purpose: 'work', mobile: '9000000200' }],
  'no-record': ['404', { purpose: 'work', mobile: '9000000404' }],
  'without-mobile': ['400', { purpose: 'work' }],
  'mobile-of-somebody': ['400', { mobile: '9000000200' }],
});

test('scenarios that are paired with a 400 are not valid', () => {
  expect(validScenarios(twoPeople).map(({ name }) => name)).toEqual(['found', 'no-record']);
});

test('the selecting field is the first required one in which no two valid scenarios agree', () => {
  expect(selectingField(twoPeople)).toBe('mobile');
});

test('no field selects when every one of them is shared', () => {
  const request = { purpose: 'work', mobile: '9000000200' };
  expect(selectingField(operationWith({ one: ['200', request], two: ['404', request] }))).toBeUndefined();
});

test('an optional field does not select, however different its values are', () => {
  const optional = { type: 'object', properties: { mobile: { type: 'string' } } };
  const operation = operationWith({ one: ['200', { mobile: '1' }], two: ['404', { mobile: '2' }] }, optional);
  expect(selectingField(operation)).toBeUndefined();
});

test('an operation without a request schema has no selecting field', () => {
  expect(selectingField({ ...twoPeople, request: undefined })).toBeUndefined();
});

test.each([
  { request: { mobile: '9000000200' }, name: 'mobile', want: '9000000200' },
  { request: { mobile: null }, name: 'mobile', want: null },
  { request: {}, name: 'mobile', want: undefined },
  { request: ['mobile'], name: 'mobile', want: undefined },
  { request: null, name: 'mobile', want: undefined },
  { request: { mobile: '9000000200' }, name: undefined, want: undefined },
])('the field $name of $request is $want', ({ request, name, want }) => {
  expect(fieldOf(request, name)).toBe(want);
});
