import { isJsonObject, type Json, objectShape, type Schema } from '@bgv-kit/spec';
import { type Annotated, annotated } from './described-values.ts';

/** What does not hold in an answer beyond types and patterns, in words: its dates are days, its lists are counted from 1. */
export function judgeFacts(schema: Schema, body: Json): string[] {
  return annotated(schema, body).flatMap((place) => [...dateFacts(place), ...listFacts(place)]);
}

function dateFacts({ schema, value, at }: Annotated): string[] {
  if (schema['x-means'] !== 'calendar-date' || typeof value !== 'string' || value === '') return [];
  const date = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return isDay ? [] : [`${at} to be a day of the calendar, YYYY-MM-DD`];
}

/** The order of a list is its owner's; that each position is there once is not. */
function listFacts({ schema, value, at }: Annotated): string[] {
  if (!Array.isArray(value) || schema.items === undefined) return [];
  const properties = Object.entries(objectShape(schema.items).properties);
  const position = properties.find(([, property]) => property['x-means'] === 'list-position')?.[0];
  if (position === undefined) return [];
  const found = value.map((item) => (isJsonObject(item) ? String(item[position]) : '')).toSorted();
  const expected = value.map((_, index) => String(index + 1)).toSorted();
  return found.join() === expected.join() ? [] : [`the ${position} of ${at} to count from 1, each place once`];
}
