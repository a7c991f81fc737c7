import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { createAnswerBook } from './answer-record.ts';

function answer(label: string, status: number): Exchange {
  return { label, probe: { label }, status, contentType: '', retryAfter: undefined, body: undefined };
}

/** A book whose one rule wants 200. */
function open() {
  return createAnswerBook(({ label: probe, status }) => {
    if (status === 418) return [];
    return [
      {
        rule: 'answer.code',
        differences: status === 200 ? [] : [{ probe, expected: '200', got: String(status), assumed: [] }],
      },
    ];
  });
}

test('a rule under which no answer fell has shown nothing; one that every answer kept has no differences', () => {
  const book = open();
  book.add(answer('odd', 418));
  expect(book.differences('answer.code')).toBeUndefined();
  book.add(answer('good', 200));
  expect(book.differences('answer.code')).toEqual([]);
});

test('each kind of difference is kept once, with the first answer that showed it', () => {
  const book = open();
  for (const [label, status] of [
    ['first', 500],
    ['second', 500],
    ['third', 404],
  ] as const)
    book.add(answer(label, status));
  expect(book.differences('answer.code')?.map(({ probe, got }) => `${probe} ${got}`)).toEqual([
    'first 500',
    'third 404',
  ]);
});
