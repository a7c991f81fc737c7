import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryImports } from '../support/entry-imports.ts';
import { workspaceFolder } from '../support/run-bgv.ts';

// What each entry may load. The client carries no test tooling, the judge never loads the accused, and msw and vitest are
// loaded only by the subpath that is named for them.
const engine = ['@bgv-kit/spec', '@bgv-kit/spec/checks', '@bgv-kit/spec/document'];
const judge = ['@bgv-kit/fixtures', '@bgv-kit/spec', '@bgv-kit/spec/document', '@bgv-kit/spec/validate', 'fast-check'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/spec .': [],
  'packages/spec ./checks': [],
  'packages/spec ./document': [],
  'packages/spec ./types': [],
  'packages/spec ./validate': ['ajv-formats', 'ajv/dist/2020.js'],
  'packages/client .': ['openapi-fetch'],
  'packages/fixtures .': ['@bgv-kit/spec', '@bgv-kit/spec/validate', '@faker-js/faker/locale/en_IN'],
  'packages/sandbox .': engine,
  'packages/sandbox ./msw': [...engine, 'msw'],
  'packages/contract .': judge,
  'packages/contract ./vitest': [...judge, 'vitest'],
};

test.for(Object.entries(allowed))('%s loads what it may and nothing else', ([entry, packages]) => {
  const [folder = '', subpath = ''] = entry.split(' ');
  expect(entryImports(folder, sourceOf(folder, subpath))).toEqual(packages);
});

test('every entry of every package is on the list', () => {
  const folders = ['spec', 'client', 'fixtures', 'sandbox', 'contract'].map((name) => `packages/${name}`);
  const entries = folders.flatMap((folder) => Object.keys(exportsOf(folder)).map((subpath) => `${folder} ${subpath}`));
  expect(entries.filter((entry) => !entry.endsWith('.json')).sort()).toEqual(Object.keys(allowed).sort());
});

test('the plain start of the sandbox loads neither Prism nor a linter nor a validator nor a generator of people', () => {
  const loaded = entryImports('apps/bgv', 'src/sandbox/run-sandbox.ts');
  expect(
    loaded.filter((name) =>
      /prism|redocly|openapi-typescript|^typescript$|ajv|validate|fixtures|fast-check|hono|pino|prom-client|^pg$|sqlite/.test(
        name,
      ),
    ),
  ).toEqual([]);
});

test('the client of the control routes loads openapi-fetch and nothing else', () => {
  expect(entryImports('apps/bgv', sourceOf('apps/bgv', './control'))).toEqual(['openapi-fetch']);
});

function sourceOf(folder: string, subpath: string): string {
  return exportsOf(folder)[subpath]?.['bgv-kit-source'] ?? '';
}

function exportsOf(folder: string): Record<string, { 'bgv-kit-source'?: string }> {
  return JSON.parse(readFileSync(join(workspaceFolder, folder, 'package.json'), 'utf8')).exports;
}
