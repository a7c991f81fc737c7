import {
  balanceFieldsOf,
  type Json,
  type JsonObject,
  type Operation,
  objectShape,
  oncePer,
  type Schema,
  usedField,
  valueAt,
  withValueAt,
} from '@bgv-kit/spec';
import type { CreditLine } from './decision.ts';

/** Makes values that are new in every answer, by the name that `x-generated` gives them. */
export type GeneratedValues = { readonly [name: string]: () => string };

/** Where a body has a generated value. */
export interface GeneratedPlace {
  readonly path: readonly string[];
  readonly name: string;
}

/** Where the answers of an operation have generated values, by status. */
export const generatedPlacesOf = oncePer(
  ({ responses }: Operation) =>
    new Map([...responses.values()].map(({ status, schema }) => [status, generatedPlaces(schema)])),
);

function generatedPlaces(schema: Schema, path: readonly string[] = []): GeneratedPlace[] {
  const name = schema['x-generated'];
  const below = Object.entries(objectShape(schema).properties).flatMap(([step, property]) =>
    generatedPlaces(property, [...path, step]),
  );
  return name === undefined ? below : [{ path, name }, ...below];
}

/** Writes the JSON of a body with what is new in this answer: its generated values, and its credits. */
export type PreparedBody = (credits: CreditLine) => string;

/**
 * Makes the JSON of a body once, cut where a generated value goes. The credits come last, as in the vendor's example.
 *
 * @note To make the JSON for each answer would be the largest part of the engine's work.
 */
export function prepareBody(
  body: JsonObject,
  places: readonly GeneratedPlace[],
  values: GeneratedValues,
): PreparedBody {
  const known = places.filter(({ name }) => name in values);
  const marked = known.reduce<Json>(markAt, body);
  // Every other part is the name of a generated value. The closing brace gives way to the credits.
  const parts = JSON.stringify(marked).slice(0, -1).split(marks);
  const comma = Object.keys(body).length > 0 ? ',' : '';
  return (credits) => {
    let text = '';
    parts.forEach((part, index) => {
      text += index % 2 === 0 ? part : JSON.stringify(values[part]?.());
    });
    return `${text}${comma}${creditsText(credits)}}`;
  };
}

/** Stands around the name of a generated value. No document has this character, and JSON writes it as an escape. */
const mark = '\u0001';
const marks = /"\\u0001([^"\\]+)\\u0001"/;

/** Marks one place; a place that the body does not have is not added. */
function markAt(body: Json, { path, name }: GeneratedPlace): Json {
  return valueAt(body, path) === undefined ? body : withValueAt(body, path, `${mark}${name}${mark}`);
}

/** The credits as the last members of a JSON object. */
function creditsText({ used, balance, dialect }: CreditLine): string {
  let text = `"${usedField}":${used}`;
  for (const name of balanceFieldsOf[dialect]) text += `,"${name}":${balance}`;
  return text;
}
