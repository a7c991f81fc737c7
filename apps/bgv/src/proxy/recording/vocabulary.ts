import { isJsonObject, type Json, objectShape, perOperation, type Schema } from '@bgv-kit/spec';
import { itemsOf } from '../schema-place.ts';

/** What an operation's document says by itself: words and names that cannot be a person's because everybody can read them. */
export interface Vocabulary {
  /** Words of descriptions, sentences, enums and printed messages, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Names of fields. */
  readonly names: ReadonlySet<string>;
}

/** Reads the vocabulary of an operation. Examples are left out, but for their messages: people stand in them. */
export const vocabularyOf = perOperation((operation): Vocabulary => {
  const schemas = [operation.request ?? {}, ...[...operation.responses.values()].map(({ schema }) => schema)];
  const parts = schemas.flatMap(partsOf);
  const texts = [
    ...parts.flatMap(ownTexts),
    ...operation.rules.map(({ message }) => message),
    ...[...operation.responses.values()].map(({ description }) => description),
    ...operation.scenarios.flatMap(({ body }) => textIn(isJsonObject(body) ? body['message'] : undefined)),
  ];
  return {
    words: new Set(texts.flatMap(wordsOf)),
    names: new Set(parts.flatMap((part) => Object.keys(objectShape(part).properties))),
  };
});

/** Whether the document names a value where it describes its field: `SALARIED`, `Owns,Permanent`. */
export function isNamedAt(schema: Schema | undefined, value: string): boolean {
  const known = new Set(ownTexts(schema ?? {}).flatMap(wordsOf));
  const words = wordsOf(value);
  return words.length > 0 && /^[A-Za-z ,]+$/.test(value) && words.every((word) => known.has(word));
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function ownTexts({ description, enum: values = [], default: standard }: Schema): string[] {
  return [...textIn(description), ...values.flatMap(textIn), ...textIn(standard)];
}

function textIn(value: Json | undefined): string[] {
  return typeof value === 'string' ? [value] : [];
}

function partsOf(schema: Schema): Schema[] {
  const items = itemsOf(schema);
  const inner = [
    ...Object.values(objectShape(schema).properties),
    ...(items === undefined ? [] : [items]),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  return [schema, ...inner.flatMap(partsOf)];
}
