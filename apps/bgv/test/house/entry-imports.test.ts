import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryImports } from '../support/entry-imports.ts';
import { workspaceFolder } from '../support/folders.ts';

// What each entry may load. The client carries no test tooling, the judge never loads the server under test, and msw and vitest are
// loaded only by the subpath that is named for them.
const engine = [
  '@bgv-kit/spec',
  '@bgv-kit/spec/checks',
  '@bgv-kit/spec/document',
  '@bgv-kit/spec/shapes/chaos',
  'pure-rand/distribution/uniformFloat64',
  'pure-rand/generator/xoroshiro128plus',
];
const judge = ['@bgv-kit/fixtures', '@bgv-kit/spec', '@bgv-kit/spec/document', '@bgv-kit/spec/validate', 'fast-check'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/spec .': ['fastest-levenshtein'],
  'packages/spec ./checks': [],
  'packages/spec ./document': [],
  'packages/spec ./shapes': ['fastest-levenshtein'],
  'packages/spec ./shapes/chaos': ['fastest-levenshtein'],
  'packages/spec ./types': [],
  'packages/spec ./validate': ['ajv-formats', 'ajv/dist/2020.js', 'fastest-levenshtein'],
  'packages/client .': ['openapi-fetch'],
  'packages/fixtures .': ['@bgv-kit/spec', '@bgv-kit/spec/validate', '@faker-js/faker/locale/en_IN'],
  'packages/sandbox .': engine,
  'packages/sandbox ./msw': [...engine.slice(0, 4), 'msw', ...engine.slice(4)],
  'packages/contract .': judge,
  'packages/ledger-sql .': ['@bgv-kit/sandbox', '@bgv-kit/spec'],
  'packages/server .': ['@bgv-kit/sandbox', '@bgv-kit/spec', '@bgv-kit/spec/document'],
  'packages/server ./cassette': ['@bgv-kit/spec', '@bgv-kit/spec/shapes', '@bgv-kit/spec/validate'],
  'packages/server ./control': ['openapi-fetch'],
  'packages/server ./fixture': ['@bgv-kit/sandbox', '@bgv-kit/spec', '@bgv-kit/spec/document', 'vitest'],
  'packages/server ./global-setup': ['@bgv-kit/sandbox', '@bgv-kit/spec', '@bgv-kit/spec/document'],
  'packages/server ./options': [],
  'packages/server ./people': [
    '@bgv-kit/fixtures',
    '@bgv-kit/spec',
    '@bgv-kit/spec/shapes',
    '@bgv-kit/spec/validate',
    'csv-parse/sync',
    'csv-stringify/sync',
    'jsonc-parser',
  ],
  'packages/contract ./vitest': [...judge, 'vitest'],
};

test.for(Object.entries(allowed))('%s loads only allowed packages', ([entry, packages]) => {
  const [folder = '', subpath = ''] = entry.split(' ');
  const loaded = entryImports(folder, sourceOf(folder, subpath));
  expect(loaded.filter((name) => !name.startsWith('node:'))).toEqual(packages);
});

test('every entry of every package is on the list', () => {
  const folders = ['spec', 'client', 'fixtures', 'sandbox', 'contract', 'ledger-sql', 'server'].map(
    (name) => `packages/${name}`,
  );
  const entries = folders.flatMap((folder) => Object.keys(exportsOf(folder)).map((subpath) => `${folder} ${subpath}`));
  expect(entries.filter((entry) => !entry.endsWith('.json')).sort()).toEqual(Object.keys(allowed).sort());
});

test('the plain start of the sandbox loads neither Prism nor a linter nor a validator nor a generator of people', () => {
  const loaded = [
    ...entryImports('apps/bgv', 'src/commands/sandbox/run-sandbox.ts'),
    ...entryImports('packages/server', 'src/index.ts'),
  ];
  expect(
    loaded.filter((name) =>
      /prism|redocly|openapi-typescript|^typescript$|ajv|validate|fixtures|fast-check|hono|pino|prom-client|^pg$|sqlite/.test(
        name,
      ),
    ),
  ).toEqual([]);
});

function sourceOf(folder: string, subpath: string): string {
  return exportsOf(folder)[subpath]?.['bgv-kit-source'] ?? '';
}

function exportsOf(folder: string): Record<string, { 'bgv-kit-source'?: string }> {
  return JSON.parse(readFileSync(join(workspaceFolder, folder, 'package.json'), 'utf8')).exports;
}
