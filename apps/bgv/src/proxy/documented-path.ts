import { objectShape, type Schema } from '@bgv-kit/spec';

/** The schema at the end of a path; undefined for what the document does not name. */
export function schemaAt(schema: Schema | undefined, steps: readonly string[]): Schema | undefined {
  return steps.reduce<Schema | undefined>(childSchema, schema);
}

/** The schema of a list's items, written in the schema itself or in a part of it. */
export function itemsOf(schema: Schema): Schema | undefined {
  return schema.items ?? schema.allOf?.map(itemsOf).find((items) => items !== undefined);
}

/** A path as it may be shown. The first name that the document does not have ends it with `…`: a caller can also send names. */
export function shownSteps(schema: Schema | undefined, steps: readonly string[]): string[] {
  const unknown = steps.findIndex((_, index) => schemaAt(schema, steps.slice(0, index + 1)) === undefined);
  return unknown === -1 ? [...steps] : [...steps.slice(0, unknown), '…'];
}

function childSchema(schema: Schema | undefined, step: string): Schema | undefined {
  if (schema === undefined) return undefined;
  const { properties } = objectShape(schema);
  if (Object.hasOwn(properties, step)) return properties[step];
  return /^[0-9]{1,6}$/.test(step) ? itemsOf(schema) : undefined;
}
