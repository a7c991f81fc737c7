import { isJsonObject, type Json, objectShape, type Schema } from '@bgv-kit/spec';

/** A value of an answer beside the schema that describes it. */
export interface DescribedValue {
  readonly schema: Schema;
  readonly value: Json;
  /** JSON Pointer into the answer, such as `/data/phoneInfo/0/number`. */
  readonly path: string;
}

/** Every value of an answer that its schema describes, from the outside in. */
export function describedValues(schema: Schema, value: Json, path = ''): DescribedValue[] {
  const own = [{ schema, value, path }];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined
      ? own
      : [...own, ...value.flatMap((item, index) => describedValues(items, item, `${path}/${index}`))];
  }
  if (!isJsonObject(value)) return own;
  const inner = Object.entries(objectShape(schema).properties).flatMap(([name, property]) => {
    const part = value[name];
    return part === undefined ? [] : describedValues(property, part, `${path}/${name}`);
  });
  return [...own, ...inner];
}
