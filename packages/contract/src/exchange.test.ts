import { expect, test } from 'vitest';
import { bodyOf, isAnswered } from './exchange.ts';

test('a test request is answered when it has a status', () => {
  const request = { label: 'a call' };
  expect(isAnswered({ request, reason: 'timeout' })).toBe(false);
  expect(isAnswered({ request, status: 500, contentType: '', retryAfter: undefined, body: undefined })).toBe(true);
});

test.each([
  { what: 'its body', request: { body: { a: 1 } }, body: { a: 1 } },
  { what: 'an empty object without one', request: {}, body: {} },
  { what: 'its raw string in place of the body', request: { body: { a: 1 }, raw: '[2]' }, body: [2] },
  { what: 'nothing where the raw string is no JSON', request: { raw: '{"a":' }, body: undefined },
])('a test request carries $what', ({ request, body }) => {
  expect(bodyOf({ label: 'a call', ...request })).toEqual(body);
});
