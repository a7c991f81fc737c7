import { isJsonObject, type Json, objectShape, type Schema } from '@bgv-kit/spec';

/** A value of an answer beside the schema that describes it. */
export interface Annotated {
  readonly schema: Schema;
  readonly value: Json;
  /** JSON pointer into the answer, such as `/data/phoneInfo/0/number`. */
  readonly at: string;
}

/** Every value of an answer that its schema describes, from the outside in. */
export function annotated(schema: Schema, value: Json, at = ''): Annotated[] {
  const own = [{ schema, value, at }];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined
      ? own
      : [...own, ...value.flatMap((item, index) => annotated(items, item, `${at}/${index}`))];
  }
  if (!isJsonObject(value)) return own;
  const inner = Object.entries(objectShape(schema).properties).flatMap(([name, property]) => {
    const part = value[name];
    return part === undefined ? [] : annotated(property, part, `${at}/${name}`);
  });
  return [...own, ...inner];
}
