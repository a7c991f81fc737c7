import { isJsonObject, type Json, nearestName } from '@bgv-kit/spec';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { type ConfigSchema, dereferenced } from './config-schema.ts';
import { type ConfigProblem, placeOf } from './place.ts';

type Path = readonly (string | number)[];

/**
 * Where a config does not match its schema. The objects and lists are walked here, because a mistyped name needs a better
 * sentence than a validator has; what stands in them is the validator's.
 *
 * @note A field that is `undefined` is not given, as everywhere in TypeScript.
 */
export function schemaProblems(value: unknown, schema: ConfigSchema, path: Path = []): readonly ConfigProblem[] {
  const whole = dereferenced(schema);
  const { type, items } = whole;
  if (isJsonObject(value) && type === 'object') return objectProblems(value, whole, path);
  if (Array.isArray(value) && items !== undefined) {
    return value.flatMap((item, index) => schemaProblems(item, items, [...path, index]));
  }
  const walked = type === 'object' || items !== undefined;
  if (!walked && isFiniteJson(value) && compileSchemaCheck(whole)(value).length === 0) return [];
  const condition = `${whole.errorMessage ?? 'must be something else'}; there is ${shown(value, whole)}`;
  return [{ place: placeOf(path) || 'the config', condition }];
}

/** Whether a validator can be asked about a value: it takes an endless number for a whole one, and there is none in JSON. */
function isFiniteJson(value: unknown): value is Json | undefined {
  return typeof value === 'number' ? Number.isFinite(value) : !['function', 'bigint', 'symbol'].includes(typeof value);
}

function objectProblems(value: object, schema: ConfigSchema, path: Path): readonly ConfigProblem[] {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  const names = given.map(([name]) => name);
  const missing = required
    .filter((name) => !names.includes(name))
    .map((name) => ({
      place: placeOf([...path, name]),
      condition: `${properties[name]?.errorMessage}; there is nothing`,
    }));
  const wrong = given.flatMap(([name, member]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (typeof known === 'object') return schemaProblems(member, known, [...path, name]);
    return [unknownField(name, Object.keys(properties), path)];
  });
  return [...missing, ...wrong];
}

function unknownField(name: string, known: readonly string[], path: Path): ConfigProblem {
  const near = nearestName(name, known);
  const fields = `The fields here are ${known.join(', ')}.`;
  // A key or a number that was written where a name belongs is not repeated; our names have no digits.
  if (!/^[$A-Za-z_-]{1,30}$/.test(name)) {
    return { place: placeOf(path) || 'the config', condition: `has a field that is not known. ${fields}` };
  }
  const hint = near === undefined ? fields : `Did you mean \`${near}\`?`;
  return { place: placeOf([...path, name]), condition: `is not known. ${hint}` };
}

/** What is there, in words; only a figure or a truth value that stands where one belongs is repeated. */
function shown(value: unknown, { type, anyOf }: ConfigSchema): string {
  const plain = type === 'integer' || type === 'number' || type === 'boolean';
  if (plain && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string' && value.trim() === '') return 'an empty text';
  // A text where a text may stand, or an object where an object may stand, is there in a form that does not fit.
  const misshapen = anyOf !== undefined || type === 'string' ? ' of another form' : '';
  if (typeof value === 'string') return `a text${misshapen}`;
  if (typeof value === 'object') return `an object${anyOf === undefined ? '' : misshapen}`;
  return words[typeof value] ?? `a ${typeof value}`;
}

const words: { readonly [type: string]: string } = {
  undefined: 'nothing',
  number: 'a bare number',
  boolean: 'a truth value',
};
