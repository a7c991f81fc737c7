import { isJsonObject } from '@bgv-kit/spec';

/** Something in plain data that does not fit. It never holds the text of a value: that may be a key or a person's number. */
export interface Misfit {
  /** As one would write it in code: `rules[0].share`. */
  readonly place: string;
  /** What is wanted, and what is there: a sentence that begins with a verb. */
  readonly condition: string;
}

/** Says where a value does not have a shape; nothing when it has it. */
export type Shape = (value: unknown, place: string) => readonly Misfit[];

/** A number that passes a test; `what` says it in words. */
export function numberThat(fits: (value: number) => boolean, what: string): Shape {
  return (value, place) => {
    if (typeof value === 'number' && fits(value)) return [];
    return [{ place, condition: `must be ${what}; there is ${typeof value === 'number' ? value : wordFor(value)}` }];
  };
}

/** A whole number in a range, limits included. */
export function wholeIn(from: number, to: number, what: string): Shape {
  return numberThat(
    (value) => Number.isInteger(value) && value >= from && value <= to,
    `${what}, from ${from} to ${to}`,
  );
}

/** One of some words. */
export function oneOf(words: readonly string[]): Shape {
  return matching((value) => words.some((word) => word === value), `one of ${words.join(', ')}`);
}

/** A value that passes a test; `what` says it in words. */
export function matching(fits: (value: unknown) => boolean, what: string): Shape {
  return (value, place) => (fits(value) ? [] : [{ place, condition: `must be ${what}; there is ${wordFor(value)}` }]);
}

/** A list with at least one and at most so many items. */
export function listOf(item: Shape, most: number, what: string): Shape {
  return (value, place) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
      return [
        { place: place || 'the list', condition: `must be a list of 1 to ${most} ${what}; there is ${wordFor(value)}` },
      ];
    }
    return value.flatMap((member, index) => item(member, `${place}[${index}]`));
  };
}

/** An object whose names have a shape of their own; `show` says what of a name may be repeated. */
export function recordOf(
  { name, member, show }: { readonly name: Shape; readonly member: Shape; readonly show: (name: string) => string },
  what: string,
): Shape {
  return (value, place) => {
    if (!isJsonObject(value)) return [{ place, condition: `must be ${what}; there is ${wordFor(value)}` }];
    return Object.entries(value).flatMap(([own, item]) => {
      const here = `${place}[${JSON.stringify(show(own))}]`;
      return [...name(own, here), ...member(item, here)];
    });
  };
}

/** An object with these fields and no others. A field that is undefined is not given. */
export function fieldsOf(shapes: { readonly [name: string]: Shape }, needed: readonly string[], what: string): Shape {
  const known = `The fields here are ${Object.keys(shapes).join(', ')}.`;
  return (value, place) => {
    if (!isJsonObject(value))
      return [{ place: place || 'the plan', condition: `must be ${what}; there is ${wordFor(value)}` }];
    const given = Object.entries(value).filter(([, member]) => member !== undefined);
    const missing = needed
      .filter((name) => value[name] === undefined)
      .map((name) => ({ place: below(place, name), condition: 'is missing' }));
    const wrong = given.flatMap(([name, member]) => {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      return shape === undefined ? [unknownField(name, place, known)] : shape(member, below(place, name));
    });
    return [...missing, ...wrong];
  };
}

/** A shape, and where a value has it, what else must hold. */
export function withCondition(shape: Shape, further: Shape): Shape {
  return (value, place) => {
    const misfits = shape(value, place);
    return misfits.length > 0 ? misfits : further(value, place);
  };
}

/** The place of a field of an object. */
export function below(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function unknownField(name: string, place: string, known: string): Misfit {
  // A key or a number that was written where a name belongs is not repeated; our names are letters.
  if (!/^[$A-Za-z]{1,20}$/.test(name))
    return { place: place || 'the plan', condition: `has an unknown field. ${known}` };
  return { place: below(place, name), condition: `is not known. ${known}` };
}

function wordFor(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return words[typeof value] ?? 'something else';
}

const words: { readonly [type: string]: string } = {
  undefined: 'nothing',
  string: 'another text',
  number: 'another number',
  boolean: 'a truth value',
  object: 'an object',
};
