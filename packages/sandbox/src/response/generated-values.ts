import { objectShape, perOperation, type Schema } from '@bgv-kit/spec';

/** Values that are new with every answer, by the name that `x-live` gives them. */
export type LiveValues = { readonly [name: string]: () => string };

/** Where a body has a live value. */
export interface LivePlace {
  readonly path: readonly string[];
  readonly name: string;
}

/** Where an operation's answers have live values, by status. */
export const livePlacesOf = perOperation(
  ({ responses }) => new Map([...responses.values()].map(({ status, schema }) => [status, livePlaces(schema)])),
);

function livePlaces(schema: Schema, path: readonly string[] = []): LivePlace[] {
  const name = schema['x-live'];
  const below = Object.entries(objectShape(schema).properties).flatMap(([step, property]) =>
    livePlaces(property, [...path, step]),
  );
  return name === undefined ? below : [{ path, name }, ...below];
}
