import { createRequire } from 'node:module';
import { dereference, isJsonObject, type Json, type JsonObject, type Operation } from '@bgv-kit/spec';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { fastFormats } from 'ajv-formats/dist/formats.js';
import { schemasOf } from './shape-document.ts';

/** Compiled checks as a module, and its types. */
export interface EmittedChecks {
  readonly code: string;
  readonly types: string;
}

const banner =
  '// Written by the generator from the documents in spec/. Do not edit: change them and generate again.\n';

/** The request schemas of operations as ready functions, one export per operation id. */
export function emitRequestChecks(operations: readonly Operation[]): EmittedChecks {
  const ajv = createAjv({});
  const withRequest = operations.filter(({ request }) => request !== undefined);
  for (const { id, request } of withRequest) ajv.addSchema({ ...request, $id: id });
  return emit(ajv, Object.fromEntries(withRequest.map(({ id }) => [id, id])));
}

/** Shapes as ready functions, one export per name. Their errors carry their part of the schema. */
export function emitShapeChecks(document: JsonObject, names: readonly string[]): EmittedChecks {
  const ajv = createAjv({ verbose: true, messages: false, inlineRefs: false });
  // As plain patterns, which can stand in the code: the package of formats takes as long to load as all checks.
  for (const name of ['date', 'date-time'] as const) ajv.addFormat(name, patternOf(fastFormats[name]));
  const $defs = Object.fromEntries(
    Object.entries(schemasOf(document)).map(([name, schema]) => [name, inlined(schema, document)]),
  );
  ajv.addSchema({ $id: 'shapes', $defs });
  return emit(ajv, Object.fromEntries(names.map((name) => [name, `shapes#/$defs/${name}`])));
}

function patternOf(format: unknown): RegExp {
  const pattern = typeof format === 'object' && format !== null && 'validate' in format ? format.validate : format;
  if (pattern instanceof RegExp) return pattern;
  throw new Error('ajv-formats has no pattern for a format any more. Write one in emit-checks.ts.');
}

function createAjv(options: Options): Ajv2020 {
  const code = { source: true, esm: true, lines: true } as const;
  const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, code, ...options });
  formats.default(ajv);
  return ajv;
}

function emit(ajv: Ajv2020, exported: { [name: string]: string }): EmittedChecks {
  const types = Object.keys(exported).map((name) => `export declare const ${name}: CompiledSchema;`);
  return {
    code: banner + withHelpers(standalone.default(ajv, exported)),
    types: `${banner}import type { CompiledSchema } from '../operation/request-check.ts';\n\n${types.join('\n')}\n`,
  };
}

/** What a reference may carry without a meaning of its own for a check. */
const annotations = ['$ref', 'description', 'title', 'default'];

/**
 * A schema in which references are left only where a member or an item is wholly described by one: there they save code. In a
 * union, or joined with more conditions, they are replaced, so that an error's path says which part it belongs to.
 */
function inlined(node: Json, document: JsonObject, inUnion = false): Json {
  if (Array.isArray(node)) return node.map((item) => inlined(whole(item, document), document, inUnion));
  if (!isJsonObject(node)) return node;
  const entries = Object.entries(node).map(([name, member]): [string, Json] => {
    const deeper = inUnion || name === 'anyOf' || name === 'oneOf';
    if (name === 'properties' && isJsonObject(member)) {
      const fields = Object.entries(member).map(([field, schema]) => [field, memberOf(schema, document, deeper)]);
      return [name, Object.fromEntries(fields)];
    }
    if (name === 'items' || name === 'additionalProperties') return [name, memberOf(member, document, deeper)];
    return [name, inlined(member, document, deeper)];
  });
  return Object.fromEntries(entries);
}

function memberOf(schema: Json, document: JsonObject, inUnion: boolean): Json {
  if (!isJsonObject(schema) || typeof schema['$ref'] !== 'string') return inlined(schema, document, inUnion);
  const isWhole = Object.keys(schema).every((name) => annotations.includes(name));
  if (isWhole && !inUnion) return { ...schema, $ref: schema['$ref'].replace('#/components/schemas/', '#/$defs/') };
  return inlined(whole(schema, document), document, inUnion);
}

/** A schema with what it refers to put in place of the reference, at the top alone. */
function whole(schema: Json, document: JsonObject): Json {
  return isJsonObject(schema) && '$ref' in schema ? dereference(schema, document) : schema;
}

/** ajv requires its few helpers, also in a module; each is one plain function, which can stand in the file itself. */
function withHelpers(code: string): string {
  const calls = [...new Set(code.match(/require\("[^"]+"\)\.\w+/g))];
  const helpers = calls.map((call, index) => `const helper${index} = ${helperSource(call)};\n`);
  return helpers.join('') + calls.reduce((text, call, index) => text.replaceAll(call, `helper${index}`), code);
}

function helperSource(call: string): string {
  const [, specifier = ''] = /"([^"]+)"/.exec(call) ?? [];
  const helper: unknown = createRequire(import.meta.url)(specifier).default;
  if (typeof helper !== 'function' || !/\/(ucs2length|equal)$/.test(specifier)) {
    throw new Error(`The check needs ${specifier}, which cannot be written into a file. Extend emit-checks.ts.`);
  }
  return helper.toString();
}
