import type { Json } from '../json.ts';
import type { Schema } from '../schema.ts';

const types: { readonly [type: string]: string } = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

const formats: { readonly [format: string]: string } = {
  date: 'a date such as 2026-06-30',
  'date-time': 'a time such as 2026-06-30T09:15:00Z',
  uri: 'a URI',
  email: 'an e-mail address',
};

/** What a schema wants, in a few words, `an integer from 1 to 1000`; undefined when it does not say. The schema's own `x-message` goes first. */
export function expectedWords(schema: Schema): string | undefined {
  const { 'x-message': message, enum: values, const: only, anyOf, oneOf, type } = schema;
  if (message?.startsWith('must be ')) return message.slice('must be '.length);
  if (only !== undefined) return JSON.stringify(only);
  if (values !== undefined) return `one of ${values.map(valueWord).join(', ')}`;
  const branches = anyOf ?? oneOf;
  const words =
    branches !== undefined && type === undefined
      ? branches.flatMap((branch) => expectedWords(branch) ?? [])
      : [type ?? []].flat().map((name) => typeWords(name, schema));
  return [...new Set(words)].join(' or ') || undefined;
}

function valueWord(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function typeWords(type: string, schema: Schema): string {
  const plain = types[type] ?? type;
  switch (type) {
    case 'string':
      return stringWords(schema);
    case 'integer':
    case 'number':
      return `${plain}${rangeWords(schema)}`;
    case 'array':
      return `${plain}${countWords(schema)}`;
    case 'object':
      return `${plain}${(schema.required ?? []).length === 0 ? '' : ` with ${listed(schema.required ?? [])}`}`;
    default:
      return plain;
  }
}

function stringWords({ format, pattern, minLength = 0, maxLength }: Schema): string {
  if (format !== undefined) return formats[format] ?? `a string of the format ${format}`;
  if (pattern === '\\S') return 'a string that is not blank';
  if (pattern !== undefined) return `a string that matches ${pattern}`;
  if (maxLength !== undefined) return `a string of ${minLength} to ${maxLength} characters`;
  if (minLength > 1) return `a string of ${minLength} characters or more`;
  return minLength === 1 ? 'a string that is not empty' : 'a string';
}

function rangeWords({ minimum, maximum, exclusiveMinimum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) {
    return maximum === Number.MAX_SAFE_INTEGER ? `, ${minimum} or more` : ` from ${minimum} to ${maximum}`;
  }
  const bounds = [
    exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`],
    minimum === undefined ? [] : [`${minimum} or more`],
    maximum === undefined ? [] : [exclusiveMinimum === undefined ? `${maximum} or less` : `at most ${maximum}`],
  ].flat();
  return bounds.length === 0 ? '' : `${exclusiveMinimum === undefined ? ', ' : ' '}${bounds.join(' and ')}`;
}

function countWords({ minItems = 0, maxItems }: Schema): string {
  if (maxItems !== undefined) return ` of ${minItems} to ${maxItems} items`;
  return minItems === 0 ? '' : ` of ${minItems} or more items`;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/**
 * The shape of a value, in words. Its content is not repeated, except for a number that stands where a number belongs.
 *
 * @param schema - What was expected; a value of the expected type is "another" one.
 */
export function receivedWords(value: unknown, { type, enum: values }: Schema = {}): string {
  if (value === null || value === undefined) return value === null ? 'null' : 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  const kind = typeof value;
  const wanted = [type ?? (values === undefined ? [] : 'string')].flat();
  if (kind === 'number' && (wanted.includes('number') || wanted.includes('integer'))) return String(value);
  if (value === '') return 'an empty string';
  if (wanted.includes(kind)) return `another ${kind}`;
  return kind === 'object' ? 'an object' : `a ${kind}`;
}
