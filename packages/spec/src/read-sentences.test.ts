import { expect, test } from 'vitest';
import type { Json } from './json.ts';
import { readOperations } from './read-operations.ts';
import { readSentences } from './read-sentences.ts';
import { documentWith } from './testing/document-with.ts';

const sound = { id: 'response.code', text: 'code: HTTP status code', rules: ['answer.code', 'answer.content-type'] };

test('sentences are read in the order of the document, with their words and the rules that prove them', () => {
  const other = { ...sound, id: 'response.status' };
  expect(readSentences([other, sound], 'makeThing')).toEqual([other, sound]);
  expect(readOperations(documentWith({ 'x-sentences': [sound] }))[0]?.sentences).toEqual([sound]);
});

test('an operation without sentences has none', () => {
  expect(readSentences([], 'makeThing')).toEqual([]);
  expect(readOperations(documentWith())[0]?.sentences).toEqual([]);
});

test('two sentences may have the same words and the same rules, as long as each has an id of its own', () => {
  expect(readSentences([sound, { ...sound, id: 'again' }], 'makeThing')).toHaveLength(2);
});

test.each<{ what: string; entry: Json }>([
  { what: 'no id', entry: { text: sound.text, rules: sound.rules } },
  { what: 'an id that is no text', entry: { ...sound, id: 7 } },
  { what: 'no words', entry: { id: sound.id, rules: sound.rules } },
  { what: 'words that are a list', entry: { ...sound, text: ['code'] } },
  { what: 'no rules', entry: { id: sound.id, text: sound.text } },
  { what: 'an empty list of rules', entry: { ...sound, rules: [] } },
  { what: 'rules that are no list', entry: { ...sound, rules: 'answer.code' } },
  { what: 'rules that are no texts', entry: { ...sound, rules: [1, null] } },
  { what: 'nothing of a sentence', entry: 'code: HTTP status code' },
])('a sentence with $what is refused with its place and the remedy', ({ entry }) => {
  expect(() => readSentences([sound, entry], 'makeThing')).toThrow(
    expect.objectContaining({
      name: 'SpecError',
      code: 'SENTENCE_INVALID',
      message:
        "makeThing: x-sentences[1] needs an id, the vendor's words as text, and at least one of the rules that prove it.",
    }),
  );
});

test('two sentences of one id are refused, and the id is named', () => {
  const twice = [sound, { ...sound, id: 'other' }, { ...sound, text: 'Other words.' }];
  expect(() => readSentences(twice, 'makeThing')).toThrow(
    expect.objectContaining({
      code: 'SENTENCE_INVALID',
      message: 'makeThing: two sentences have the id response.code. Rename one.',
    }),
  );
});

test('the mistake is found when the document is read', () => {
  expect(() => readOperations(documentWith({ 'x-sentences': [{ id: 'a' }] }))).toThrow('makeThing: x-sentences[0]');
});

test.each<{ what: string; node: Json }>([
  { what: 'sentences that are no list', node: { ...sound } },
  { what: 'a rule among others that is no text', node: [{ ...sound, rules: ['answer.code', 7] }] },
  { what: 'an empty id', node: [{ ...sound, id: '' }] },
])('$what: that is a mistake, and not nothing', ({ node }) => {
  expect(() => readSentences(node, 'makeThing')).toThrow(expect.objectContaining({ code: 'SENTENCE_INVALID' }));
});
