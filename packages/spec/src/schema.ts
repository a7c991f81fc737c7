import type { Json } from './json.ts';

/**
 * The part of JSON Schema 2020-12 that our documents use, with the kit's words.
 *
 * @see https://json-schema.org/draft/2020-12/schema
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  /** On a member of an `allOf`: the short id of a rule. */
  readonly title?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  /** The condition in words, `must be a base URL`: editors and our own checks show it in place of words of their own. */
  readonly 'x-message'?: string;
  /** The decisions on what the vendor documentation does not say. */
  readonly 'x-assumed'?: number | readonly number[];
  /** The dotted path of this value in a synthetic person. */
  readonly 'x-person'?: string;
  /** The name of a value that is generated for each response. */
  readonly 'x-generated'?: string;
  /** What a string means where no registered format says it: the item's position in its list, counted from 1. */
  readonly 'x-format'?: 'list-position';
  /** The field of the request that is repeated here, in one item at least. */
  readonly 'x-echo-of'?: string;
}

/** The properties of an object schema, and which of them must be there, joined over `allOf` and the alternatives of `anyOf`. */
export interface ObjectShape {
  readonly properties: { readonly [name: string]: Schema };
  /** Required by the schema itself or by a member of its `allOf`; an alternative requires nothing by itself. */
  readonly required: readonly string[];
}

/** Flattens an object schema that is written in parts into one list of properties. */
export function objectShape(schema: Schema): ObjectShape {
  const parts = (schema.allOf ?? []).map(objectShape);
  const alternatives = (schema.anyOf ?? []).map(objectShape);
  return {
    properties: Object.assign({}, ...[...parts, ...alternatives].map((part) => part.properties), schema.properties),
    required: [...new Set([...parts.flatMap((part) => part.required), ...(schema.required ?? [])])],
  };
}

/** The schema at the end of a path through properties and items; undefined for what the schema does not name. */
export function schemaAt(schema: Schema | undefined, steps: readonly string[]): Schema | undefined {
  return steps.reduce<Schema | undefined>((parent, step) => {
    if (parent === undefined) return undefined;
    const { properties } = objectShape(parent);
    if (Object.hasOwn(properties, step)) return properties[step];
    return /^[0-9]{1,6}$/.test(step) ? itemsOf(parent) : undefined;
  }, schema);
}

/** The schema of a list's items, written in the schema itself or in a part of it. */
export function itemsOf(schema: Schema): Schema | undefined {
  return schema.items ?? schema.allOf?.map(itemsOf).find((items) => items !== undefined);
}

/** The decision numbers of a node's `x-assumed`, which may be one number or a list. */
export function assumedBy(node: object): number[] {
  const value: unknown = 'x-assumed' in node ? node['x-assumed'] : undefined;
  return [value].flat().filter((number): number is number => typeof number === 'number');
}
