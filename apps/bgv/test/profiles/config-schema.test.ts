import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { type ConfigSchema, configSchema, dereferenced } from '../../src/profiles/config-schema.ts';
import { entryImports } from '../support/entry-imports.ts';
import { appFolder } from '../support/folders.ts';
import { brokenConfigs, soundConfigs } from './example-configs.ts';

// As an editor takes it: the file in one piece, not as the command walks it.
const inEditor = compileSchemaCheck(JSON.parse(readFileSync(join(appFolder, 'config.schema.json'), 'utf8')));

test.for(soundConfigs)('an editor takes %j', (config) => {
  expect(inEditor(JSON.parse(JSON.stringify(config)))).toEqual([]);
});

test.for(brokenConfigs)('an editor marks %s', ([, config]) => {
  expect(inEditor(JSON.parse(JSON.stringify(config)))).not.toEqual([]);
});

test('each field says in words what it is for and what it must be', () => {
  for (const [name, field] of Object.entries(fieldsOf(configSchema.$defs?.['ConfigTarget']))) {
    expect(field.description, name).toMatch(/\w/);
    expect(field.errorMessage, name).toMatch(/^must be /);
  }
});

test("what a user's config imports loads nothing", () => {
  expect(entryImports('apps/bgv', 'src/config.ts')).toEqual([]);
});

function fieldsOf({ properties = {} }: ConfigSchema = {}): Record<string, ConfigSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, dereferenced(field)]));
}
