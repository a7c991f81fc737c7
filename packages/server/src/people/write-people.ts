import type { Person } from '@bgv-kit/fixtures';
import { isJsonObject, type Json } from '@bgv-kit/spec';
import { stringify } from 'csv-stringify/sync';
import type { PeopleFormat } from '../options.ts';

/** Writes people as the text of a file that `--people` reads back as the same people. */
export function peopleText(people: readonly Person[], format: PeopleFormat): string {
  return format === 'json' ? `${JSON.stringify(people, null, 2)}\n` : csvText(people);
}

function csvText(people: readonly Person[]): string {
  const records = people.map((person) => new Map(cellsOf(person)));
  const columns = [...new Set(records.flatMap((cells) => [...cells.keys()]))];
  // A column that only a later person has belongs beside the others of its list.
  const sorted = columns.toSorted((one, other) => place(one) - place(other));
  return stringify([sorted, ...records.map((cells) => sorted.map((column) => cells.get(column)))], {
    cast: { string: quoteEmpty },
  });

  function place(column: string): number {
    const [top = ''] = column.split('.');
    return columns.findIndex((known) => known.split('.')[0] === top);
  }
}

/** @note An empty string is quoted and a missing value is not: that tells them apart when they are read. */
function quoteEmpty(value: string) {
  return { value, quoted_empty: value === '' };
}

/** The strings of a value with their dotted names; an empty list is `[]`. */
function cellsOf(value: Json, steps: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[steps.join('.'), value]];
  if (Array.isArray(value) && value.length === 0) return [[steps.join('.'), '[]']];
  const inner = Array.isArray(value) ? value.entries() : isJsonObject(value) ? Object.entries(value) : [];
  return [...inner].flatMap(([name, part]) => cellsOf(part as Json, [...steps, String(name)]));
}
