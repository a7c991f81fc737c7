import { expect, test } from 'vitest';
import { dereference } from './dereference.ts';

const document = {
  components: { schemas: { Phone: { type: 'string' }, Phones: { items: { $ref: '#/components/schemas/Phone' } } } },
  'a/b': { 'm~n': { 'two words': 'found' }, '~1': 'not an escaped slash' },
};

test.each([
  { given: '#/components/schemas/Phone', want: { type: 'string' } },
  { given: '#/a~1b/m~0n/two%20words', want: 'found' },
  { given: '#/a~1b/~01', want: 'not an escaped slash' },
])('$given is followed with the escapes of RFC 6901', ({ given, want }) => {
  expect(dereference({ $ref: given }, document)).toEqual(want);
});

test('references are replaced at every depth, in lists, and behind other references', () => {
  const given = { anyOf: [{ $ref: '#/components/schemas/Phones' }, { type: 'null' }] };
  expect(dereference(given, document)).toEqual({ anyOf: [{ items: { type: 'string' } }, { type: 'null' }] });
});

test('a value without references comes back as it was', () => {
  const given = { type: 'object', required: ['name'], default: null, minimum: 0, deprecated: false };
  expect(dereference(given, document)).toEqual(given);
});

test('a property that happens to be called $ref is no reference', () => {
  const given = { properties: { $ref: { type: 'string' } } };
  expect(dereference(given, document)).toEqual(given);
});

test('the same reference twice side by side is not circular', () => {
  const twice = [{ $ref: '#/components/schemas/Phone' }, { $ref: '#/components/schemas/Phone' }];
  expect(dereference(twice, document)).toEqual([{ type: 'string' }, { type: 'string' }]);
});

test('a pointer to nowhere is refused with the pointer and the remedy', () => {
  expect(() => dereference({ $ref: '#/components/schemas/Fax' }, document)).toThrow(
    expect.objectContaining({
      name: 'SpecError',
      code: 'REFERENCE_NOT_FOUND',
      message: expect.stringMatching(/#\/components\/schemas\/Fax.*Correct the \$ref/),
    }),
  );
});

test.each([
  { how: 'itself', Person: { properties: { boss: { $ref: '#/Person' } } }, Team: {} },
  { how: 'itself by way of another', Person: { $ref: '#/Team' }, Team: { items: { $ref: '#/Person' } } },
])('a schema that contains $how is refused', ({ Person, Team }) => {
  expect(() => dereference({ $ref: '#/Person' }, { Person, Team })).toThrow(
    expect.objectContaining({
      code: 'REFERENCE_CIRCULAR',
      message: '#/Person contains itself. Write the schema without recursion.',
    }),
  );
});

test('what is beside a reference is kept, and wins', () => {
  const given = { $ref: '#/components/schemas/Phone', description: 'mine', 'x-assumed': 3 };
  expect(dereference(given, document)).toEqual({ type: 'string', description: 'mine', 'x-assumed': 3 });
});

test('a pointer enters lists', () => {
  expect(dereference({ $ref: '#/list/1' }, { list: ['first', 'second'] })).toBe('second');
});

test.each(['components/schemas/Phone', '#/constructor', '#/100%', '#/list/x', '#'])(
  '%s is refused as a pointer to nowhere',
  (reference) => {
    const given = { ...document, list: ['first'] };
    expect(() => dereference({ $ref: reference }, given)).toThrow(
      expect.objectContaining({ code: 'REFERENCE_NOT_FOUND' }),
    );
  },
);
