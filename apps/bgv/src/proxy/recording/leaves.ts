import { isJsonObject, type Json, objectShape, type Schema } from '@bgv-kit/spec';
import { itemsOf } from '../schema-place.ts';

/** Where a value stands, as far as the document knows. */
export interface Place {
  readonly schema: Schema | undefined;
  /** The dotted path of the value in a person; undefined where the document does not say that it is a person's. */
  readonly person: string | undefined;
  /** Whether it is part of what the bureau has answered. */
  readonly inData: boolean;
  /** How deep it stands; 1 for a member of the body. */
  readonly depth: number;
}

/** What is done with each text, number and name of a body. */
export interface LeafMaker {
  leaf(value: string | number, place: Place): string | number;
  /** A name that the document does not have. */
  name(name: string): string;
}

/** A body with each of its texts and numbers made anew. Lists keep their length, and what the document names keeps its name. */
export function mapLeaves(body: Json, schema: Schema | undefined, names: ReadonlySet<string>, maker: LeafMaker): Json {
  const place = { schema, person: personOf(schema), inData: false, depth: 0 };
  return mapValue(body, place, names, maker);
}

function mapValue(value: Json, place: Place, names: ReadonlySet<string>, maker: LeafMaker): Json {
  if (typeof value === 'string' || typeof value === 'number') return maker.leaf(value, place);
  if (Array.isArray(value)) {
    const inner = inside(place, itemsOf(place.schema), place.person);
    return value.map((item) => mapValue(item, inner, names, maker));
  }
  if (!isJsonObject(value)) return value;
  const { properties } = objectShape(place.schema ?? {});
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const person = place.person === undefined ? undefined : `${place.person}.${name}`;
      const below = inside(place, schema, person);
      const inData = place.inData || (place.depth === 0 && name === 'data');
      return [names.has(name) ? name : maker.name(name), mapValue(member, { ...below, inData }, names, maker)];
    }),
  );
}

function inside({ inData, depth }: Place, schema: Schema | undefined, person: string | undefined): Place {
  return { schema, person: personOf(schema) ?? person, inData, depth: depth + 1 };
}

/** `x-person` of a schema or of a part of it. */
function personOf(schema: Schema | undefined): string | undefined {
  return schema?.['x-person'] ?? schema?.allOf?.map(personOf).find((path) => path !== undefined);
}
