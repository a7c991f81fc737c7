import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { nearestName } from '../contract/profiles/nearest-name.ts';
import type { PersonPath, PersonProblem } from './person-problem.ts';

/** Where a value has fields that the shape has not, or something else than a text, an object or a list. What is missing is no problem. */
export function shapeProblems(value: unknown, shape: Json, path: PersonPath = []): readonly PersonProblem[] {
  if (Array.isArray(shape)) return listProblems(value, shape, path);
  if (isJsonObject(shape)) return objectProblems(value, shape as JsonObject, path);
  return typeof value === 'string' ? [] : [{ path, condition: 'must be a text; write it in quotes' }];
}

function listProblems(value: unknown, [entry = '']: readonly Json[], path: PersonPath): readonly PersonProblem[] {
  if (!Array.isArray(value)) return [{ path, condition: 'must be a list, such as []' }];
  return value.flatMap((item, index) => shapeProblems(item, entry, [...path, index]));
}

function objectProblems(value: unknown, shape: JsonObject, path: PersonPath): readonly PersonProblem[] {
  if (!isJsonObject(value)) return [{ path, condition: 'must be an object, such as {}' }];
  return Object.entries(value).flatMap(([name, inner]) => {
    const expected = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (expected !== undefined) return shapeProblems(inner, expected, [...path, name]);
    return [{ path: [...path, name], condition: unknownField(name, Object.keys(shape)) }];
  });
}

function unknownField(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? `is no field; known are ${known.join(', ')}` : `is no field; do you mean ${nearest}?`;
}
