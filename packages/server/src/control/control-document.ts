import { dereference, isJsonObject, type Json, type JsonObject, type Schema, valueAt } from '@bgv-kit/spec';

/** One operation of the control document, with what a server needs of it. */
export interface ControlRoute {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Below `/__sandbox`, with `{name}` for a parameter. */
  readonly path: string;
  /** Whether everybody may call it, with and without a token. */
  readonly open: boolean;
  /** The parameters of the query, as one object. */
  readonly query: Schema;
  /** The request body; undefined where none is read. */
  readonly body: Schema | undefined;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Reads every operation of the control document, with references resolved. */
export function readControlRoutes(document: JsonObject): readonly ControlRoute[] {
  const whole = dereference(document, document);
  return Object.entries(at(whole, 'paths')).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const node = at(item, method);
      return Object.keys(node).length === 0 ? [] : [readRoute(node, method.toUpperCase(), path)];
    }),
  );
}

function readRoute(node: JsonObject, method: string, path: string): ControlRoute {
  const body = at(node, 'requestBody', 'content', 'application/json')['schema'];
  const parameters = Array.isArray(node['parameters']) ? node['parameters'].filter(isJsonObject) : [];
  const { security } = node;
  return {
    id: String(node['operationId']),
    method,
    path,
    open: Array.isArray(security) && security.length === 0,
    query: querySchema(parameters.filter((parameter) => parameter['in'] === 'query')),
    // The linter has checked the document against OpenAPI's own schema.
    body: body as Schema | undefined,
  };
}

/** The parameters as one object, with their descriptions: it is checked as a body is. */
function querySchema(parameters: readonly JsonObject[]): Schema {
  const properties = parameters.map(({ name, schema, description }) => [
    String(name),
    { ...at({ schema: schema ?? {} }, 'schema'), description: String(description) },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function at(node: Json | undefined, ...steps: readonly string[]): JsonObject {
  const value = valueAt(node, steps);
  return isJsonObject(value) ? value : {};
}
