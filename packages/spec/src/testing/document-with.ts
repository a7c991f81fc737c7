import type { JsonObject } from '../json.ts';

/** A valid document of one operation. Parts of the operation, and top-level words such as `components`, can be replaced. */
export function documentWith(operation: JsonObject = {}, words: JsonObject = {}): JsonObject {
  const valid = {
    operationId: 'makeThing',
    summary: 'Makes a thing.',
    requestBody: media({ schema: nameSchema, examples: { made: { summary: 'It is made.', value: { name: 'Asha' } } } }),
    responses: { '201': { description: 'Made.', 'x-credits': 2, ...answers({ made: { value: { ok: true } } }) } },
  };
  return { openapi: '3.1.0', paths: { '/things': { post: { ...valid, ...operation } } }, ...words };
}

/** The request schema of that operation. */
export const nameSchema: JsonObject = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

/** What an OpenAPI body or response has under `content`, as JSON. */
export function media(json: JsonObject): JsonObject {
  return { content: { 'application/json': json } };
}

/** The `content` of a response that has examples and an open schema. */
export function answers(examples: JsonObject): JsonObject {
  return media({ schema: { type: 'object' }, examples });
}
