import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { createAnswerRecord } from './answer-record.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

function answer(label: string, status: number, code: number): Exchange {
  const body = { code };
  return { request: { label }, status, contentType: 'application/json', retryAfter: undefined, body };
}

test('a rule under which no answer fell has shown nothing; one that every answer kept has no differences', () => {
  const record = createAnswerRecord(operation);
  record.add(answer('undocumented', 418, 418));
  expect(record.differences('answer.code')).toBeUndefined();
  record.add(answer('documented', 400, 400));
  expect(record.differences('answer.code')).toEqual([]);
});

test('each kind of difference is kept once, with the first answer that showed it', () => {
  const record = createAnswerRecord(operation);
  for (const [label, code] of [
    ['first', 500],
    ['second', 500],
    ['third', 404],
  ] as const)
    record.add(answer(label, 400, code));
  const found = record.differences('answer.code');
  expect(found?.map(({ label, received }) => `${label} ${received}`)).toEqual(['first 500', 'third 404']);
});

test('a difference that rests on a decision is of another kind than one that does not', () => {
  const record = createAnswerRecord(operation);
  const silent = (status: number): Exchange => ({ ...answer(`a ${status}`, status, status), body: {} });
  for (const status of [200, 400]) record.add(silent(status));
  expect(record.differences('answer.message')?.map(({ assumed }) => assumed)).toEqual([[], [4]]);
});

test('what several answers show together is in the record', () => {
  const record = createAnswerRecord(operation);
  const body = (name: string) => ({ data: { personalInfo: { fullName: name } } });
  const request = { label: 'a call', body: { mobile_number: '9000000201', full_name: 'Asha Verma' } };
  for (const name of ['Asha Verma', 'Ravi Nair'])
    record.add({ request, status: 200, contentType: 'application/json', retryAfter: undefined, body: body(name) });
  expect(record.differences('person.same')).toMatchObject([{ message: 'must hold the same person as before' }]);
});
