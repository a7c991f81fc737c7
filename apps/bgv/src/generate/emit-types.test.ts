import { expect, test } from 'vitest';
import { withoutConditions } from './emit-types.ts';

test('the conditions of an allOf go, and what describes a type stays', () => {
  const schema = {
    type: 'string',
    allOf: [{ title: 'short', maxLength: 3 }, { anyOf: [{ required: ['a'] }] }, { if: {}, else: {} }],
  };
  expect(withoutConditions(schema)).toEqual({ type: 'string' });
  const parts = [{ $ref: '#/Base' }, { properties: { a: { allOf: [{ pattern: '^a' }] } } }];
  expect(withoutConditions({ allOf: [...parts, { not: {} }] })).toEqual({
    allOf: [{ $ref: '#/Base' }, { properties: { a: {} } }],
  });
});
