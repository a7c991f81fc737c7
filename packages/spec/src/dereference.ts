import { SpecError } from './errors.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/**
 * Replaces every local `$ref` below a node by what it points to. What stands beside a `$ref` is kept and wins.
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

/** Follows a pointer such as `#/components/schemas/Phone`, with the escapes of RFC 6901. */
function follow(reference: string, document: JsonObject): Json {
  const steps = reference.startsWith('#/') ? reference.slice(2).split('/').map(readStep) : [undefined];
  let node: Json | undefined = document;
  for (const step of steps) node = step === undefined ? undefined : childOf(node, step);
  if (node !== undefined) return node;
  throw new SpecError(
    'REFERENCE_NOT_FOUND',
    `Nothing stands at ${reference}. Correct the $ref, or add what it points to.`,
  );
}

function childOf(node: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(node)) return /^[0-9]+$/.test(step) ? node[Number(step)] : undefined;
  return isJsonObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
}

/** Undefined for a step that is not well written. */
function readStep(step: string): string | undefined {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return undefined;
  }
}
