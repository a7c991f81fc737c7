import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Json } from '../json.ts';
import { formatDotted, parsePointer } from '../pointer.ts';
import type { Operation, Rule } from './operation.ts';

/** The rules that a request body breaks; none when it is valid. */
export type RequestCheck = (body: Json | undefined) => readonly Rule[];

/** A schema that ajv has compiled, just now or when the kit was generated. */
export interface CompiledSchema {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/**
 * Turns a compiled request schema into a check that names the broken rules.
 *
 * Field values are judged by JSON Schema 2020-12 and counted in characters, not in UTF-16 units.
 */
export function nameBrokenRules(operation: Operation, validate: CompiledSchema): RequestCheck {
  return (body) => {
    if (validate(body)) return [];
    const broken = (validate.errors ?? []).map((error) => ruleOf(error, operation) ?? untitled(error));
    return broken.filter((rule, index) => broken.findIndex((other) => isSame(rule, other)) === index);
  };
}

function isSame(rule: Rule, other: Rule): boolean {
  return rule.id === other.id && rule.field === other.field;
}

function ruleOf(error: ErrorObject, operation: Operation): Rule | undefined {
  const missing: unknown = error.params['missingProperty'];
  const pointer = typeof missing === 'string' ? `${error.schemaPath}/${missing}` : error.schemaPath;
  return operation.rules.find((rule) => pointer === rule.pointer || pointer.startsWith(`${rule.pointer}/`));
}

/**
 * A condition that the document states without a title still refuses the request, under the validator's own words. Its id
 * names no field: the field may be of the caller's own making.
 */
function untitled(error: ErrorObject): Rule {
  const field = formatDotted(parsePointer(error.instancePath));
  return {
    id: `body.${error.keyword}`,
    field,
    kind: 'condition',
    message: `\`${field || 'body'}\` ${error.message ?? `must satisfy ${error.keyword}`}.`,
    schema: {},
    pointer: error.schemaPath,
    assumed: [],
  };
}
