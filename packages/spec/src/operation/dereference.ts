import { SpecError } from '../errors.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { parsePointer, valueAt } from '../pointer.ts';

/**
 * Replaces every local `$ref` below a node by what it points to. What is beside a `$ref` is kept and wins.
 *
 * @throws SpecError `REFERENCE_NOT_FOUND` for a pointer to nowhere, `REFERENCE_CIRCULAR` for a schema that contains itself.
 */
export function dereference(node: Json, document: JsonObject, trail: readonly string[] = []): Json {
  if (Array.isArray(node)) return node.map((item) => dereference(item, document, trail));
  if (!isJsonObject(node)) return node;
  const { $ref, ...beside } = node;
  if (typeof $ref !== 'string') return dereferenceEach(node, document, trail);
  if (trail.includes($ref)) {
    throw new SpecError('REFERENCE_CIRCULAR', `${$ref} contains itself. Write the schema without recursion.`);
  }
  const target = dereference(follow($ref, document), document, [...trail, $ref]);
  return isJsonObject(target) ? { ...target, ...dereferenceEach(beside, document, trail) } : target;
}

function dereferenceEach(node: JsonObject, document: JsonObject, trail: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, dereference(value, document, trail)]));
}

/** Follows a reference such as `#/components/schemas/Phone`. */
function follow(reference: string, document: JsonObject): Json {
  const node = reference.startsWith('#/') ? valueAt(document, stepsOf(reference)) : undefined;
  if (node !== undefined) return node;
  throw new SpecError(
    'REFERENCE_NOT_FOUND',
    `There is nothing at ${reference}. Correct the $ref, or add what it points to.`,
  );
}

/** A reference that is badly escaped leads nowhere: there is no member without a name. */
function stepsOf(reference: string): string[] {
  try {
    return parsePointer(reference);
  } catch {
    return [''];
  }
}
