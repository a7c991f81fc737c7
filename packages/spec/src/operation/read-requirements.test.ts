import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { documentWith } from '../testing/document-with.ts';
import { readOperations } from './read-operations.ts';
import { readRequirements } from './read-requirements.ts';

const valid = { id: 'response.code', text: 'code: HTTP status code', rules: ['answer.code', 'answer.content-type'] };

test('requirements are read in the order of the document, with their words and the rules that prove them', () => {
  const other = { ...valid, id: 'response.status' };
  expect(readRequirements([other, valid], 'makeThing')).toEqual([other, valid]);
  expect(readOperations(documentWith({ 'x-requirements': [valid] }))[0]?.requirements).toEqual([valid]);
});

test('an operation without requirements has none', () => {
  expect(readRequirements([], 'makeThing')).toEqual([]);
  expect(readOperations(documentWith())[0]?.requirements).toEqual([]);
});

test('two requirements may have the same words and the same rules, as long as each has an id of its own', () => {
  expect(readRequirements([valid, { ...valid, id: 'again' }], 'makeThing')).toHaveLength(2);
});

test.each<{ what: string; entry: Json }>([
  { what: 'no id', entry: { text: valid.text, rules: valid.rules } },
  { what: 'an id that is no string', entry: { ...valid, id: 7 } },
  { what: 'no words', entry: { id: valid.id, rules: valid.rules } },
  { what: 'words that are an array', entry: { ...valid, text: ['code'] } },
  { what: 'no rules', entry: { id: valid.id, text: valid.text } },
  { what: 'an empty array of rules', entry: { ...valid, rules: [] } },
  { what: 'rules that are no array', entry: { ...valid, rules: 'answer.code' } },
  { what: 'rules that are no strings', entry: { ...valid, rules: [1, null] } },
  { what: 'nothing of a requirement', entry: 'code: HTTP status code' },
])('a requirement with $what is refused with its place and the remedy', ({ entry }) => {
  expect(() => readRequirements([valid, entry], 'makeThing')).toThrow(
    expect.objectContaining({
      name: 'SpecError',
      code: 'REQUIREMENT_INVALID',
      message:
        "makeThing: x-requirements[1] needs an id, the vendor's words as a string, and at least one of the rules that prove it.",
    }),
  );
});

test('two requirements of one id are refused, and the id is named', () => {
  const twice = [valid, { ...valid, id: 'other' }, { ...valid, text: 'Other words.' }];
  expect(() => readRequirements(twice, 'makeThing')).toThrow(
    expect.objectContaining({
      code: 'REQUIREMENT_INVALID',
      message: 'makeThing: two requirements have the id response.code. Rename one.',
    }),
  );
});

test('the mistake is found when the document is read', () => {
  expect(() => readOperations(documentWith({ 'x-requirements': [{ id: 'a' }] }))).toThrow(
    'makeThing: x-requirements[0]',
  );
});

test.each<{ what: string; node: Json }>([
  { what: 'requirements that are no array', node: { ...valid } },
  { what: 'a rule among others that is no string', node: [{ ...valid, rules: ['answer.code', 7] }] },
  { what: 'an empty id', node: [{ ...valid, id: '' }] },
])('$what: that is a mistake, and not nothing', ({ node }) => {
  expect(() => readRequirements(node, 'makeThing')).toThrow(expect.objectContaining({ code: 'REQUIREMENT_INVALID' }));
});
