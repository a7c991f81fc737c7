import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dereference, isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { bundleFromString, createConfig } from '@redocly/openapi-core';

/** The shapes of a spec folder in one document; references in it are local. */
export async function readShapes(spec: string): Promise<JsonObject> {
  const file = join(spec, 'shapes.yaml');
  return bundled(await readFile(file, 'utf8'), file);
}

/** The schemas of a document, by name. */
export function schemasOf(document: JsonObject): JsonObject {
  return asObject(asObject(document['components'])['schemas']);
}

/**
 * The schema of a person of whom a number and a name are enough: the fields of a person, closed at every level, none of them
 * required. What a string must look like is left to the document that the person is served by.
 */
export async function partialPerson(spec: string): Promise<JsonObject> {
  const root = { openapi: '3.1.0', components: { schemas: { Person: { $ref: 'schemas/person.yaml#/Person' } } } };
  const document = await bundled(JSON.stringify(root), join(spec, 'person-alone.json'));
  const partial = partialOf(dereference(schemasOf(document)['Person'] ?? null, document));
  return {
    PartialPerson: {
      description:
        'A synthetic person of whom a number and a name are enough. What is left out is what the synthetic person of that number has.',
      required: ['mobileNumber', 'fullName'],
      ...asObject(partial),
    },
  };
}

function partialOf(node: Json): Json {
  const { type = 'string', description, items, properties } = asObject(node);
  const said = description === undefined ? { type } : { type, description };
  if (type === 'array') return { ...said, items: partialOf(items ?? null) };
  if (type !== 'object') return said;
  const fields = Object.entries(asObject(properties)).map(([name, member]) => [name, partialOf(member)]);
  return { type, additionalProperties: false, properties: Object.fromEntries(fields) };
}

async function bundled(source: string, file: string): Promise<JsonObject> {
  const result = await bundleFromString({ source, absoluteRef: file, config: await createConfig({}) });
  return asObject(result.bundle.parsed);
}

function asObject(node: unknown): JsonObject {
  // What was read from YAML or JSON holds JSON.
  return isJsonObject(node) ? (node as JsonObject) : {};
}
