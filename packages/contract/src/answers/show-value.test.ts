import { expect, test } from 'vitest';
import { showContentType, showValue } from './show-value.ts';

test.each([
  ['', 'no content type'],
  ['application/json; charset=utf-8', 'application/json'],
  ['Application/Problem+JSON', 'application/problem+json'],
  ['text/html', 'text/html'],
  ['application/xml', 'application/xml'],
  ['x-9000054321/farida', 'another content type'],
  ['farida; application/json', 'another content type'],
  ['text/htmlfarida', 'another content type'],
])('the content type "%s" is shown as "%s"', (contentType, shown) => {
  expect(showContentType(contentType)).toBe(shown);
});

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [[1], 'an array'],
  [{}, 'a object'],
  [true, 'a boolean'],
  [404, '404'],
  [-999, '-999'],
  [1000, 'a number'],
  [9000054321, 'a number'],
  ['404', '"404"'],
  ['1000', 'a string'],
  ['a404', 'a string'],
  ['404a', 'a string'],
  ['Farida', 'a string'],
] as const)('the value %j is shown as %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

test.each(['', 'ok', 'success', 'succeeded', 'Error', 'fail', 'failed', 'FAILURE', 'true', 'false', 'null'])(
  'the word "%s" is shown as it is',
  (word) => {
    expect(showValue(word)).toBe(`"${word}"`);
  },
);
