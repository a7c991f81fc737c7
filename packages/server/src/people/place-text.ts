import { isJsonObject, type Json, type JsonObject, nearestName } from '@bgv-kit/spec';
import type { PersonPath } from './person-problem.ts';
import { personShape } from './person-shape.ts';

/**
 * A place as it is written in files and messages: `phoneInfo.0.number`.
 *
 * A name that is like none of a person's is written as `…`: a number or a name may stand where a field's name belongs.
 */
export function placeText(path: PersonPath): string {
  let shape: Json = personShape;
  const names: (string | number)[] = [];
  for (const step of path) {
    names.push(isTellable(step, shape) ? step : '…');
    shape = within(shape, step);
  }
  return names.join('.');
}

/** What a person has at a step; a text, which has nothing within it, where no person has anything. */
export function within(shape: Json, step: string | number): Json {
  if (Array.isArray(shape)) return typeof step === 'number' ? (shape[0] ?? '') : '';
  const fields = fieldsOf(shape);
  return Object.hasOwn(fields, step) ? (fields[step] ?? '') : '';
}

/** The fields of an object of the shape; none of anything else. */
export function fieldsOf(shape: Json): JsonObject {
  // What is an object in JSON holds JSON.
  return isJsonObject(shape) ? (shape as JsonObject) : {};
}

function isTellable(step: string | number, shape: Json): boolean {
  return typeof step === 'number' || nearestName(step, Object.keys(fieldsOf(shape))) !== undefined;
}
