import { person, personParts, personPath, personValue } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { BgvError } from '../errors.ts';

/**
 * Proves that every `x-person` of an operation in a file is a place in a synthetic person.
 *
 * @throws BgvError `DOCUMENT_INVALID` naming the path: a sandbox would leave the example's own person in the answer.
 */
export function checkPeople(operation: Operation, file: string): void {
  const example = person(1);
  const schemas = [operation.request ?? {}, ...[...operation.responses.values()].map(({ schema }) => schema)];
  for (const schema of schemas.flatMap(personParts)) {
    if (personValue(schema, example) !== undefined) continue;
    throw new BgvError(
      'DOCUMENT_INVALID',
      `${file}: ${operation.id}: x-person "${personPath(schema)}" is not a place in a person. Begin it with ${Object.keys(example).join(', ')}.`,
    );
  }
}
