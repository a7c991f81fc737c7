import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

const banner =
  '// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.\n';

/** The types of a bundled document: `paths`, `components` and `operations`, as openapi-typescript writes them. */
export async function emitTypes(document: JsonObject): Promise<string> {
  // openapi-typescript checks the document itself; its input type is OpenAPI's, ours is plain JSON.
  const input = withoutConditions(document) as OpenAPI3;
  // A field with a default stays optional for the caller: it is the vendor who fills it in.
  return banner + astToString(await openapiTypescript(input, { defaultNonNullable: false, silent: true }));
}

/** A copy without the titled rules of `allOf`: they narrow values, not types, and would show up as `string & unknown`. */
function withoutConditions(node: Json): unknown {
  if (Array.isArray(node)) return node.map(withoutConditions);
  if (!isJsonObject(node)) return node;
  const entries = Object.entries(node).map(
    ([name, value]) =>
      [name, name === 'allOf' && Array.isArray(value) ? value.filter((member) => !isRule(member)) : value] as const,
  );
  return Object.fromEntries(
    entries
      .filter(([name, value]) => !(name === 'allOf' && Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [name, withoutConditions(value)]),
  );
}

function isRule(member: Json): boolean {
  return isJsonObject(member) && 'title' in member && 'description' in member;
}
