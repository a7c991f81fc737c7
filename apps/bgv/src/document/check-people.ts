import { person, personValue } from '@bgv-kit/fixtures';
import type { Operation, Schema } from '@bgv-kit/spec';
import { BgvError } from '../errors.ts';

/**
 * Proves that every `x-person` of an operation in a file is a place in a synthetic person.
 *
 * @throws BgvError `DOCUMENT_INVALID` naming the path: a sandbox would leave the example's own person in the answer.
 */
export function checkPeople(operation: Operation, file: string): void {
  const example = person(1);
  const schemas = [operation.request ?? {}, ...[...operation.responses.values()].map(({ schema }) => schema)];
  for (const schema of schemas.flatMap(withPerson)) {
    if (personValue(schema, example) !== undefined) continue;
    throw new BgvError(
      'DOCUMENT_INVALID',
      `${file}: ${operation.id}: x-person "${schema['x-person']}" is not a place in a person. Begin it with ${Object.keys(example).join(', ')}.`,
    );
  }
}

/** The parts of a schema that take their value from a person. */
function withPerson(schema: Schema): Schema[] {
  const parts = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...(schema['x-person'] === undefined ? [] : [schema]), ...parts.flatMap(withPerson)];
}
