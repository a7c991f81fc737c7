import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The first line of a generated file. */
export const banner =
  '// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.\n';

/** The types of a bundled document: `paths`, `components` and `operations`, as openapi-typescript writes them. */
export async function emitTypes(document: JsonObject): Promise<string> {
  // openapi-typescript checks the document itself; its input type is OpenAPI's, ours is plain JSON.
  const input = withoutConditions(document) as unknown as OpenAPI3;
  // A field with a default stays optional for the caller: it is the vendor who fills it in.
  return banner + astToString(await openapiTypescript(input, { defaultNonNullable: false, silent: true }));
}

/** A copy without what narrows values but not types: the conditions in an `allOf`, which would show up as `string & unknown`. */
export function withoutConditions(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutConditions);
  if (!isJsonObject(node)) return node;
  const entries = Object.entries(node).flatMap(([name, value]): [string, Json][] => {
    if (name !== 'allOf' || !Array.isArray(value)) return [[name, withoutConditions(value)]];
    const parts = value.filter(describesType);
    return parts.length === 0 ? [] : [[name, parts.map(withoutConditions)]];
  });
  return Object.fromEntries(entries);
}

function describesType(member: Json): boolean {
  return isJsonObject(member) && ['$ref', 'type', 'properties', 'allOf'].some((word) => word in member);
}
