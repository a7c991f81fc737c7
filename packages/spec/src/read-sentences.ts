import { SpecError } from './errors.ts';
import { isJsonObject, type Json } from './json.ts';
import type { Sentence } from './operation.ts';

/**
 * Reads an operation's `x-sentences`: a list of `{ id, text, rules }`.
 *
 * @throws SpecError `SENTENCE_INVALID` for one without an id of its own, words, or a rule that proves it.
 */
export function readSentences(node: Json, operation: string): Sentence[] {
  if (!Array.isArray(node))
    throw new SpecError('SENTENCE_INVALID', `${operation}: x-sentences must be a list of { id, text, rules }.`);
  const sentences = node.map((entry, index) => readSentence(entry, `${operation}: x-sentences[${index}]`));
  const twice = sentences.find(({ id }, index) => sentences.findIndex((other) => other.id === id) < index);
  if (twice !== undefined)
    throw new SpecError('SENTENCE_INVALID', `${operation}: two sentences have the id ${twice.id}. Rename one.`);
  return sentences;
}

function readSentence(entry: Json, place: string): Sentence {
  const { id, text, rules } = isJsonObject(entry) ? entry : {};
  const listed = Array.isArray(rules) ? rules : [];
  const proofs = listed.filter((rule) => typeof rule === 'string');
  const isWhole = proofs.length > 0 && proofs.length === listed.length;
  if (typeof id !== 'string' || id === '' || typeof text !== 'string' || !isWhole) {
    throw new SpecError(
      'SENTENCE_INVALID',
      `${place} needs an id, the vendor's words as text, and at least one of the rules that prove it.`,
    );
  }
  return { id, text, rules: proofs };
}
