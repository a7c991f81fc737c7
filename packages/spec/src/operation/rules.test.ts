import { expect, test } from 'vitest';
import type { Schema } from '../schema.ts';
import { rulesOf } from './rules.ts';

const tenDigits = { title: 'ten-digits', description: '`mobile` must be exactly 10 digits.', pattern: '^[0-9]{10}$' };

test('the type comes first, then what is required, then each field, and every rule has its pointer', () => {
  const schema: Schema = {
    type: 'object',
    required: ['mobile'],
    properties: { mobile: { type: 'string', allOf: [tenDigits] }, age: { type: 'integer' } },
  };
  expect(rulesOf(schema).map(({ id, field, kind, pointer }) => [id, field, kind, pointer])).toEqual([
    ['body.type', '', 'type', '#/type'],
    ['mobile.required', 'mobile', 'required', '#/required/mobile'],
    ['mobile.type', 'mobile', 'type', '#/properties/mobile/type'],
    ['mobile.ten-digits', 'mobile', 'condition', '#/properties/mobile/allOf/0'],
    ['age.type', 'age', 'type', '#/properties/age/type'],
  ]);
});

test.each([
  { type: 'string', want: '`field` must be a string.' },
  { type: 'number', want: '`field` must be a number.' },
  { type: 'boolean', want: '`field` must be a boolean.' },
  { type: 'integer', want: '`field` must be an integer.' },
  { type: 'object', want: '`field` must be an object.' },
  { type: 'array', want: '`field` must be an array.' },
])('a field of the type $type says: $want', ({ type, want }) => {
  expect(rulesOf({ properties: { field: { type } } }).map((rule) => rule.message)).toEqual([want]);
});

test('the body itself is called the payload, and a missing field is named', () => {
  const messages = rulesOf({ type: 'object', required: ['name'] }).map((rule) => rule.message);
  expect(messages).toEqual(['Payload must be a JSON object.', '`name` is required.']);
});

test('a condition keeps its own message, schema and decisions', () => {
  const schema: Schema = { ...tenDigits, 'x-assumed': [8, 9] };
  expect(rulesOf({ properties: { mobile: { allOf: [schema] } } })).toEqual([
    {
      id: 'mobile.ten-digits',
      field: 'mobile',
      kind: 'condition',
      message: tenDigits.description,
      schema,
      pointer: '#/properties/mobile/allOf/0',
      assumed: [8, 9],
    },
  ]);
});

test('a condition on the whole body is named for it', () => {
  const schema: Schema = { allOf: [{ title: 'one-of-two', description: 'Send `a` or `b`.', anyOf: [] }] };
  expect(rulesOf(schema).map(({ id, field, pointer }) => [id, field, pointer])).toEqual([
    ['body.one-of-two', '', '#/allOf/0'],
  ]);
});

test('a field inside a field is named by its dotted path, and required there', () => {
  const address: Schema = { type: 'object', required: ['pin'], properties: { pin: { type: 'string' } } };
  expect(rulesOf({ properties: { address } }).map(({ id, pointer }) => [id, pointer])).toEqual([
    ['address.type', '#/properties/address/type'],
    ['address.pin.required', '#/properties/address/required/pin'],
    ['address.pin.type', '#/properties/address/properties/pin/type'],
  ]);
});

test('a member of an allOf without a title is no rule but a part, whose own rules count', () => {
  const part: Schema = { required: ['name'], properties: { name: { type: 'string' } } };
  expect(rulesOf({ allOf: [part, { ...tenDigits }] }).map(({ id, pointer }) => [id, pointer])).toEqual([
    ['name.required', '#/allOf/0/required/name'],
    ['name.type', '#/allOf/0/properties/name/type'],
    ['body.ten-digits', '#/allOf/1'],
  ]);
});

test('a titled condition without a message is refused by its id', () => {
  expect(() => rulesOf({ properties: { mobile: { allOf: [{ title: 'ten-digits', minLength: 10 }] } } })).toThrow(
    expect.objectContaining({
      code: 'RULE_WITHOUT_DESCRIPTION',
      message: 'The rule mobile.ten-digits has no description. Write the message that a 400 answers with.',
    }),
  );
});

test('a condition whose pattern does not begin with ^ is refused by its id', () => {
  const letter: Schema = { title: 'has-a-letter', description: '`name` must contain a letter.', pattern: '[A-Z]' };
  expect(() => rulesOf({ properties: { name: { allOf: [letter] } } })).toThrow(
    expect.objectContaining({
      code: 'PATTERN_NOT_ANCHORED',
      message: expect.stringContaining('name.has-a-letter does not begin with ^. Anchor it'),
    }),
  );
});
