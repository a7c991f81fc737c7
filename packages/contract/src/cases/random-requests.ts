import type { JsonObject, Operation, Schema } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import * as fc from 'fast-check';

/** Strings near a valid one and far from it, of ASCII characters: what other characters mean is not documented. */
export function anyString(valid: string): fc.Arbitrary<string> {
  // Of any length: fast-check prefers short strings, but a rule may be about the length.
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 40, size: 'max' });
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 14 });
  return fc.oneof(ascii, digits, edited(valid));
}

/** A valid string in which a few characters are others. */
function edited(valid: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat({ max: valid.length }),
    remove: fc.nat({ max: 2 }),
    insert: fc.string({ unit: 'grapheme-ascii', maxLength: 2 }),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), valid),
    );
}

/** Valid requests, with a random value in each field and any of the optional ones. */
export function validBodies(operation: Operation, valid: JsonObject): fc.Arbitrary<JsonObject> {
  const check = compileRequestCheck(operation);
  const { properties = {}, required = [] } = operation.request ?? {};
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = validString(schema).filter((text) => check({ ...valid, [name]: text }).length === 0);
    return [name, required.includes(name) ? value : fc.option(value, { nil: undefined })] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map(
      (body): JsonObject =>
        Object.fromEntries(
          Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        ),
    )
    .filter((body) => check(body).length === 0);
}

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** A string by its whole pattern or its length; where the document gives neither, its example. */
function validString(schema: Schema): fc.Arbitrary<string> {
  const parts = [schema, ...(schema.allOf ?? [])];
  const pattern = parts.map((part) => part.pattern).find((text) => text?.endsWith('$'));
  const least = Math.max(0, ...parts.map((part) => part.minLength ?? 0));
  const examples = (schema.examples ?? []).filter((example) => typeof example === 'string');
  if (pattern !== undefined) {
    // A server may trim white space at the ends: that is not documented.
    return fc
      .stringMatching(new RegExp(pattern), { maxLength: 40 })
      .filter((text) => text !== '' && text === text.trim());
  }
  if (least > 0) return fc.string({ unit: letters, minLength: least, maxLength: least + 30 });
  return examples.length > 0 ? fc.constant(examples[0] ?? '') : fc.string({ unit: letters, maxLength: 20 });
}
