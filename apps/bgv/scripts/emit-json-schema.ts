import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { schemasOf } from './shape-document.ts';

/**
 * A shape as a JSON Schema that stands alone, for editors and other tools: what it refers to is in its `$defs`. Editors know the
 * words for a condition as `errorMessage`.
 */
export function emitJsonSchema(document: JsonObject, name: string, $id?: string): Json {
  const schemas = schemasOf(document);
  const used = new Set<string>();
  const take = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(take);
    if (!isJsonObject(node)) return node;
    const members = Object.entries(node).map(([word, member]) => [
      word === 'x-message' ? 'errorMessage' : word,
      word === '$ref' ? toDef(member) : take(member),
    ]);
    return Object.fromEntries(members);
  };
  const toDef = (reference: Json): string => {
    const inner = String(reference).split('/').at(-1) ?? '';
    used.add(inner);
    return `#/$defs/${inner}`;
  };
  const root = take(schemas[name] ?? null);
  const definitions: { [name: string]: Json } = {};
  // A set is walked to its end, also through what is added on the way.
  for (const inner of used) definitions[inner] = take(schemas[inner] ?? null);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...($id !== undefined && { $id }),
    ...(isJsonObject(root) ? root : {}),
    $defs: definitions,
  };
}
