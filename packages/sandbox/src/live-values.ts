import {
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  objectShape,
  perOperation,
  type Schema,
} from '@bgv-kit/spec';

/** Values that are new with every answer, by the name that `x-live` gives them. */
export type LiveValues = { readonly [name: string]: () => string };

/** Writes the live values into an operation's body of a status. */
export type WriteLive = (operation: Operation, status: number, body: JsonObject) => JsonObject;

/** Prepares to write live values; where a response has them is found once per operation. */
export function createLiveWriter(values: LiveValues): WriteLive {
  return (operation, status, body) =>
    (placesOf(operation).get(status) ?? []).reduce((written, { path, name }) => {
      const value = values[name];
      return value === undefined ? written : writeAt(written, path, value());
    }, body);
}

const placesOf = perOperation(
  ({ responses }) => new Map([...responses.values()].map(({ status, schema }) => [status, livePlaces(schema)])),
);

interface Place {
  readonly path: readonly string[];
  readonly name: string;
}

function livePlaces(schema: Schema, path: readonly string[] = []): Place[] {
  const name = schema['x-live'];
  const below = Object.entries(objectShape(schema).properties).flatMap(([step, property]) =>
    livePlaces(property, [...path, step]),
  );
  return name === undefined ? below : [{ path, name }, ...below];
}

/** A copy with one value changed; parts of the body that are not there stay away. */
function writeAt(body: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  if (step === undefined || !(step in body)) return body;
  if (rest.length === 0) return { ...body, [step]: value };
  const inner = body[step];
  return isJsonObject(inner) ? { ...body, [step]: writeAt(inner, rest, value) } : body;
}
