import { isJsonObject, type Json, nearestName } from '@bgv-kit/spec';
import type { PersonPath, PersonProblem } from './person-problem.ts';
import { fieldsOf, within } from './place-text.ts';

/** Where a value has fields that the shape has not, or something else than a text, an object or a list. What is missing is no problem. */
export function shapeProblems(value: unknown, shape: Json, path: PersonPath = []): readonly PersonProblem[] {
  if (Array.isArray(shape)) return listProblems(value, shape, path);
  if (isJsonObject(shape)) return objectProblems(value, shape, path);
  if (typeof value === 'string') return [];
  return [{ path, condition: `is ${wordFor(value)} and must be a text: write it in quotes` }];
}

function listProblems(value: unknown, shape: Json, path: PersonPath): readonly PersonProblem[] {
  if (!Array.isArray(value)) return [{ path, condition: `is ${wordFor(value)} and must be a list, such as []` }];
  return value.flatMap((item, index) => shapeProblems(item, within(shape, index), [...path, index]));
}

function objectProblems(value: unknown, shape: Json, path: PersonPath): readonly PersonProblem[] {
  if (!isJsonObject(value)) return [{ path, condition: `is ${wordFor(value)} and must be an object, such as {}` }];
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const known = fieldsOf(shape);
  return given.flatMap(([name, inner]) =>
    Object.hasOwn(known, name)
      ? shapeProblems(inner, within(shape, name), [...path, name])
      : [{ path: [...path, name], condition: unknownField(name, Object.keys(known)) }],
  );
}

function unknownField(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? `is no field; known are ${known.join(', ')}` : `is no field; do you mean ${nearest}?`;
}

/** What a value is, in a word. It is not repeated. */
function wordFor(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return words[typeof value] ?? 'something else';
}

const words: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
};
