import { isJsonObject, itemsOf, type Json, type JsonObject, objectShape, type Schema, valueAt } from '@bgv-kit/spec';

/** The value that a synthetic person has at a place; undefined for none. Person 0 is the one that the call is about. */
export type Drawn = (person: number) => Json | undefined;

/** A place in a body: what the document says about it, and what may stand there. */
export interface Place {
  readonly schema: Schema;
  readonly drawn: Drawn;
  /** The position of the list item around the place; 0 outside of lists. */
  readonly position: number;
}

/** How many people are drawn in search of a value: one in twenty has an entry in the rarest list. */
const people = 50;

/** Stands for a string for which nothing can be drawn. */
const anyString = 'synthetic';

/**
 * A synthetic value of the same shape as a real one.
 *
 * Lists stay as long, objects keep the fields that the document describes and lose all others; null, empty strings and JSON types stay.
 * Of the real values only booleans and those that the document lists for their place are used. Every other value is drawn.
 */
export function syntheticValue(real: Json, place: Place): Json {
  if (Array.isArray(real)) return syntheticList(real, place);
  if (isJsonObject(real)) return syntheticObject(real, place);
  if (typeof real === 'boolean' || real === null || real === '') return real;
  if (listedValues(place.schema).includes(real)) return real;
  if (place.schema['x-format'] === 'list-position' && typeof real === 'string') return String(place.position + 1);
  return drawLike(real, place);
}

function syntheticObject(real: JsonObject, { schema, drawn, position }: Place): JsonObject {
  const { properties } = objectShape(schema);
  const members = Object.entries(real).flatMap(([name, member]) => {
    const inner = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (inner === undefined) return [];
    const place = { schema: inner, drawn: (person: number) => valueAt(drawn(person), [name]), position };
    return [[name, syntheticValue(member, place)]];
  });
  return Object.fromEntries(members);
}

/** The items are the own person's, as far as these go; each further one is the first of another person. */
function syntheticList(real: readonly Json[], { schema, drawn }: Place): Json[] {
  const items = itemsOf(schema);
  if (items === undefined) return [];
  return real.map((item, position) => {
    const drawItem: Drawn = (person) =>
      person === 0 ? valueAt(drawn(0), [position]) : valueAt(drawn((person + position) % people), [0]);
    return syntheticValue(item, { schema: items, drawn: drawItem, position });
  });
}

/** The own person has the first say, then the document's examples, then other people. */
function drawLike(real: string | number, { schema: { examples = [] }, drawn }: Place): Json {
  const fallback = typeof real === 'number' ? 0 : anyString;
  for (let person = 0; person < people; person += 1) {
    const candidates = [drawn(person), ...(person === 0 ? examples : [])];
    const value = candidates.find((candidate) => candidate !== undefined && candidate !== '');
    if (value !== undefined) return typeof value === typeof real ? value : fallback;
  }
  return fallback;
}

/** What the document lists for a place: the members of an enumeration, a constant. */
function listedValues({ enum: values = [], const: only, allOf = [], anyOf = [], oneOf = [] }: Schema): Json[] {
  return [...values, ...(only === undefined ? [] : [only]), ...[allOf, anyOf, oneOf].flat().flatMap(listedValues)];
}
