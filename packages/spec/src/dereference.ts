import { SpecError } from './errors.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/**
 * Replaces every local `$ref` below a node by what it points to.
 *
 * @throws SpecError `REFERENCE_NOT_FOUND` for a pointer to nowhere, `REFERENCE_CIRCULAR` for a schema that contains itself.
 */
export function dereference(node: Json, document: JsonObject, trail: readonly string[] = []): Json {
  if (Array.isArray(node)) return node.map((item) => dereference(item, document, trail));
  if (!isJsonObject(node)) return node;
  const { $ref } = node;
  if (typeof $ref === 'string') {
    if (trail.includes($ref))
      throw new SpecError('REFERENCE_CIRCULAR', `${$ref} contains itself. Write the schema without recursion.`);
    return dereference(resolve($ref, document), document, [...trail, $ref]);
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, dereference(value, document, trail)]));
}

/** Follows a pointer such as `#/components/schemas/Phone`, with the escapes of RFC 6901. */
function resolve(reference: string, document: JsonObject): Json {
  const steps = reference.replace(/^#\//, '').split('/');
  let node: Json | undefined = document;
  for (const step of steps) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isJsonObject(node) ? node[name] : undefined;
  }
  if (node === undefined)
    throw new SpecError(
      'REFERENCE_NOT_FOUND',
      `Nothing stands at ${reference}. Correct the $ref, or add what it points to.`,
    );
  return node;
}
