import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { workspaceFolder } from '../support/folders.ts';
import { reportOf, runOf } from '../support/report-parts.ts';
import { sampleReport } from '../support/sample-report.ts';

const schema = JSON.parse(readFileSync(join(workspaceFolder, 'packages/contract/report.schema.json'), 'utf8'));
// Strict: a word of the schema that ajv does not know is a mistake in it.
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** A report as a reader gets it: through JSON, where nothing is undefined. */
const sent = (report: unknown): unknown => JSON.parse(JSON.stringify(report));

test.each(['kept', 'broken', 'interrupted', 'hostile'] as const)('a report that is %s is valid', (kind) => {
  validate(sent(sampleReport(kind)));
  expect(validate.errors).toBe(null);
});

test('a budget without limit and a report without runs are valid', () => {
  const [run] = sampleReport('kept').runs;
  const unlimited = runOf(run?.cases ?? [], { plan: { cases: 1, planned: 1, requests: 1, credits: 0, budget: null } });
  expect(validate(sent(reportOf(unlimited)))).toBe(true);
  expect(validate(sent(reportOf()))).toBe(true);
});

describe('every part of a report', () => {
  const whole = sent(sampleReport('broken'));
  const optional = new Set(['reason', 'request', 'ended']);
  const places = objectsOf(whole);

  test('refuses a property that it does not know', () => {
    const taken = places.filter((path) => validate(changed(whole, path, (part) => ({ ...part, unknown: 1 }))));
    expect(taken).toEqual([]);
  });

  test('requires every property that is not optional', () => {
    const notMissed = places.flatMap((path) =>
      Object.keys(partAt(whole, path))
        .filter((key) => validate(changed(whole, path, (part) => without(part, key))))
        .map((key) => [...path, key].join('/')),
    );
    expect(notMissed.filter((place) => !optional.has(place.split('/').at(-1) ?? ''))).toEqual([]);
  });

  test('refuses a value of another type in each of its properties', () => {
    const taken = places.flatMap((path) =>
      Object.keys(partAt(whole, path))
        .filter((key) => validate(changed(whole, path, (part) => ({ ...part, [key]: { not: 'this' } }))))
        .map((key) => [...path, key].join('/')),
    );
    expect(taken).toEqual([]);
  });
});

test.each([
  ['another form', { format: 'bgv-contract-report/1' }],
  ['a start that is no time', { startedAt: 'yesterday' }],
  ['a duration before its start', { duration: -1 }],
])('%s is refused', (_, change) => {
  expect(validate({ ...sampleReport('kept'), ...change })).toBe(false);
});

test('an unknown verdict is refused', () => {
  const [run] = sampleReport('kept').runs;
  const [first, ...others] = run?.cases ?? [];
  expect(validate(sent(reportOf({ ...runOf([]), cases: [...others, ...(first ? [first] : [])] })))).toBe(true);
  expect(validate(sent({ ...reportOf(), runs: [{ ...run, cases: [{ ...first, verdict: 'maybe' }] }] }))).toBe(false);
});

test('every schema has a description, except those that only refer to another', () => {
  const silent = schemasOf(schema, '').filter(([, node]) => !('$ref' in node) && !node['description']);
  expect(silent.map(([place]) => place)).toEqual([]);
});

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths of all objects in a value. */
function objectsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, entry]) => objectsOf(entry, [...path, key]));
  return isPart(value) ? [path, ...inner] : inner;
}

function partAt(value: unknown, path: readonly string[]): Part {
  const found = path.reduce<unknown>((part, key) => Object(part)[key], value);
  return isPart(found) ? found : {};
}

function changed(value: unknown, path: readonly string[], change: (part: Part) => Part): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return isPart(value) ? change(value) : value;
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === key ? changed(entry, rest, change) : entry));
  return isPart(value) ? { ...value, [key]: changed(value[key], rest, change) } : value;
}

function without(part: Part, key: string): Part {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}

function schemasOf(node: unknown, place: string): [string, Part][] {
  if (!isPart(node)) return [];
  const named = ['properties', '$defs'].flatMap((word) =>
    Object.entries(isPart(node[word]) ? node[word] : {}).flatMap(([name, inner]) =>
      schemasOf(inner, `${place}/${name}`),
    ),
  );
  return [[place, node], ...named, ...schemasOf(node['items'], `${place}/items`)];
}
