import { objectShape, type Schema } from '@bgv-kit/spec';

/** The schema one step below another; undefined for what the document does not name. */
function childSchema(schema: Schema | undefined, step: string): Schema | undefined {
  if (schema === undefined) return undefined;
  const { properties } = objectShape(schema);
  if (Object.hasOwn(properties, step)) return properties[step];
  return /^[0-9]{1,6}$/.test(step) ? itemsOf(schema) : undefined;
}

/** The schema of a list's items, written in the schema itself or in a part of it. */
export function itemsOf(schema: Schema | undefined): Schema | undefined {
  return schema?.items ?? schema?.allOf?.map(itemsOf).find((items) => items !== undefined);
}

/** The schema at the end of a path; undefined for what the document does not name. */
export function schemaAt(schema: Schema | undefined, path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>(childSchema, schema);
}

/**
 * A path as a JSON pointer that may be shown. The first name that the document does not have ends it with `…`: who sends
 * values can also send names.
 */
export function shownPointer(schema: Schema | undefined, path: readonly string[]): string {
  let at = schema;
  let pointer = '';
  for (const step of path) {
    at = childSchema(at, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (at === undefined) return `${pointer}/…`;
    pointer += `/${step}`;
  }
  return pointer;
}
