import { type CompiledSchema, isJsonObject, type Json, type Schema } from '@bgv-kit/spec';
import type { ControlRoute } from './control-document.ts';
import { type Refusal, sayMismatch } from './say-mismatch.ts';

/** What came in, and fits the document. */
export interface CheckedInput {
  readonly query: Readonly<Record<string, Json>>;
  readonly body: Json | undefined;
}

/** Reads what a route is called with: its query, and its body as text. */
export type ReadInput = (parameters: URLSearchParams, text: string) => Promise<CheckedInput | Refusal>;

/** Prepares to read what a route is called with, and to refuse what its schemas do not allow. */
export function createInputReader({ query: querySchema, body: bodySchema }: ControlRoute): ReadInput {
  const checkQuery = checkOf(querySchema, 'query');
  const checkBody = bodySchema && checkOf(bodySchema, 'body');
  return async (parameters, text) => {
    const query = readQuery(parameters, querySchema);
    if (isRefusal(query)) return query;
    const wrong = parameters.size === 0 ? undefined : await checkQuery(query);
    if (wrong !== undefined || checkBody === undefined) return wrong ?? { query, body: undefined };
    const body = parse(text);
    return (await checkBody(body)) ?? { query, body };
  };
}

/** Whether something was refused. */
export function isRefusal(input: object): input is Refusal {
  return 'error' in input && typeof input.error === 'string';
}

/** @note The validator is loaded, and a schema compiled, with the first request that needs it. */
function checkOf(schema: Schema, what: 'body' | 'query') {
  let compiled: CompiledSchema | undefined;
  const known = new Set(fieldNames(schema));
  return async (value: Json | undefined): Promise<Refusal | undefined> => {
    compiled ??= (await import('@bgv-kit/spec/validate')).compileSchema(schema);
    if (compiled(value)) return undefined;
    // The last one is the outermost: before it stand those of alternatives that were tried.
    const error = compiled.errors?.at(-1);
    return error === undefined ? { error: `The ${what} does not fit.` } : sayMismatch(error, what, known);
  };
}

/** The names of all fields that a schema knows, at any depth. */
function fieldNames(schema: Json | Schema): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldNames);
  if (!isJsonObject(schema)) return [];
  const own = isJsonObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  return [...own, ...Object.values(schema).flatMap(fieldNames)];
}

/** Texts become what their schema says, where they can be read so; the schema then judges them. */
function readQuery(parameters: URLSearchParams, { properties = {} }: Schema): Record<string, Json> | Refusal {
  const read: Record<string, Json> = {};
  for (const [name, text] of parameters) {
    if (Object.hasOwn(read, name)) return { error: `\`${name}\` is given twice. Give it once.`, field: name };
    read[name] = readValue(text, properties[name]?.type);
  }
  return read;
}

function readValue(text: string, type: string | undefined): Json {
  if (type === 'integer' && /^-?[0-9]{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Undefined for what is no JSON; no schema of a body allows that. */
function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
