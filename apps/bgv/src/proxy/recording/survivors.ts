import { isJsonObject, type Json } from '@bgv-kit/spec';
import { wordsOf } from './vocabulary.ts';

/**
 * Whether a real text stands in a body that is to be kept. It reads the body as it would be written, and knows nothing of how
 * it was made.
 *
 * Texts of fewer than four characters tell of nobody. A single word or short number is looked for as a word: longer ones, and the
 * document's own words, hold it by chance.
 *
 * @param names of fields that the document has.
 */
export function survives(
  originals: readonly string[],
  bodies: readonly (Json | undefined)[],
  names: ReadonlySet<string>,
): boolean {
  const texts = bodies.flatMap((body) => (body === undefined ? [] : textsOf(body, names)));
  const all = texts.join('\n').toLowerCase();
  const words = new Set(wordsOf(all));
  return originals
    .map((original) => original.trim().toLowerCase())
    .filter((original) => original.length >= 4)
    .some((original) => (isSingle(original) ? words.has(original) : all.includes(original)));
}

function isSingle(text: string): boolean {
  return /^([0-9]{4,5}|[a-z]+)$/.test(text);
}

/** Texts, numbers, and names of fields that were replaced. */
function textsOf(value: Json, names: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, names));
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, member]) => [
      ...(names.has(name) ? [] : [name]),
      ...textsOf(member, names),
    ]);
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
