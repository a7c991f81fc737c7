import { isJsonObject, type Json, nearestName } from '@bgv-kit/spec';
import type { Obstacle } from './given-people.ts';
import { personShape } from './person-shape.ts';
import { fieldsOf, within } from './place-text.ts';

/** A cell that says something, and the steps of its column's name. */
export interface Cell {
  readonly steps: readonly string[];
  readonly text: string;
}

const needed = ['mobileNumber', 'fullName'];

/**
 * What is wrong with the names of the columns. A name that is like none of a person's is counted and not repeated: without a
 * head, the first person would stand in its place.
 */
export function columnObstacles(columns: readonly string[]): readonly Obstacle[] {
  const faults = columns.flatMap((column, index) => {
    const fault = faultOf(column);
    return fault === undefined ? [] : [{ column, index, ...fault }];
  });
  const meant = faults.flatMap((fault) => fault.meant ?? []);
  if (faults.length === columns.length && meant.length === 0) return [atHead(noHead(columns))];
  return [
    ...needed.filter((name) => !columns.includes(name) && !meant.includes(name)).map(missing),
    ...faults.map(describe),
    ...columns.filter((column, index) => columns.indexOf(column) < index && faultOf(column) === undefined).map(doubled),
  ].map(atHead);
}

interface Fault {
  /** The name that may be meant; undefined when none is like it. */
  readonly meant: string | undefined;
}

function describe({ column, index, meant }: Fault & { column: string; index: number }): string {
  if (meant !== undefined) return `the column ${column} is no field; do you mean ${meant}?`;
  return `column ${index + 1} has a name that no person has; \`bgv fixtures people --format csv\` shows how they are named`;
}

function missing(name: string): string {
  return `the column ${name} is missing; every person needs one`;
}

function doubled(column: string): string {
  return `the column ${column} is there twice`;
}

/** What contradicts itself among the cells of one person. */
export function cellObstacles(cells: readonly Cell[]): readonly string[] {
  const all = new Set(cells.flatMap(({ steps }) => steps.map((_, index) => steps.slice(0, index + 1).join('.'))));
  const whole = new Set(cells.map(({ steps }) => steps.join('.')));
  const entries = [...all].flatMap((place) => {
    const [, list, index] = /^(.*)\.([0-9]+)$/.exec(place) ?? [];
    return list === undefined ? [] : [{ list, index: Number(index) }];
  });
  return entries.flatMap(({ list, index }) => {
    if (whole.has(list)) return [`the person has ${list} as a whole and also ${list}.${index}; leave one out`];
    if (index === 0 || all.has(`${list}.${index - 1}`)) return [];
    return [`the person has ${list}.${index} and no ${list}.${index - 1}; entries are counted from 0`];
  });
}

function atHead(reason: string): Obstacle {
  return { line: 1, reason };
}

function noHead(columns: readonly string[]): string {
  const begin = 'mobileNumber,fullName';
  if (columns.length === 0) return `the file is empty: its first line must name the columns, ${begin} among them`;
  const [only = ''] = columns;
  const mark = /[;\t|]/.exec(only)?.[0];
  if (columns.length === 1 && mark !== undefined && needed.some((name) => only.includes(name)))
    return `the cells must be separated by commas, not by ${marks[mark]}`;
  return `this line must name the columns, such as ${begin}; none of its cells is such a name`;
}

const marks: { readonly [mark: string]: string } = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** Undefined for the name of a text or of a whole list; else the name that may be meant, where there is one. */
function faultOf(column: string): Fault | undefined {
  let shape: Json = personShape;
  const meant: string[] = [];
  for (const step of column.split('.')) {
    const name = Array.isArray(shape) ? indexOf(step) : nearestName(step, Object.keys(fieldsOf(shape)));
    if (name === undefined) return { meant: undefined };
    meant.push(name);
    shape = within(shape, Array.isArray(shape) ? Number(name) : name);
  }
  if (isJsonObject(shape)) return { meant: undefined };
  return meant.join('.') === column ? undefined : { meant: meant.join('.') };
}

function indexOf(step: string): string | undefined {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(step) ? step : undefined;
}
