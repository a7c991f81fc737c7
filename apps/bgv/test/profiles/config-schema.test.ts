import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import type { ConfigTarget } from '../../src/config.ts';
import { type ConfigSchema, configSchema, dereferenced } from '../../src/profiles/config-schema.ts';
import { entryImports } from '../support/entry-imports.ts';
import { appFolder } from '../support/folders.ts';
import { brokenConfigs, soundConfigs, wholeTarget } from './example-configs.ts';

// As an editor takes it: the file in one piece, not as the command walks it.
const inEditor = compileSchemaCheck(JSON.parse(readFileSync(join(appFolder, 'config.schema.json'), 'utf8')));

test.for(soundConfigs)('an editor takes %j', (config) => {
  expect(inEditor(JSON.parse(JSON.stringify(config)))).toEqual([]);
});

test.for(brokenConfigs)('an editor marks %s', ([, config]) => {
  expect(inEditor(JSON.parse(JSON.stringify(config)))).not.toEqual([]);
});

test('the published schema has each field of the type, and no other', () => {
  // The compiler proves that these have every field of the type and none beside.
  const whole: Required<ConfigTarget> = { ...wholeTarget, keys: wholeTarget.keyVariables };
  const keys: Required<NonNullable<ConfigTarget['keys']>> = wholeTarget.keyVariables;
  const numbers: Required<NonNullable<ConfigTarget['numbers']>> = wholeTarget.numbers;
  const fields = fieldsOf(configSchema.$defs?.['target']);
  expect(namesOf(fields)).toEqual(namesOf(whole));
  expect(namesOf(fieldsOf(fields['keys']))).toEqual(namesOf(keys));
  expect(namesOf(fieldsOf(fields['keyVariables']))).toEqual(namesOf(keys));
  expect(namesOf(fieldsOf(fields['numbers']))).toEqual(namesOf(numbers));
});

test('each field says in words what it is for and what it must be', () => {
  for (const [name, field] of Object.entries(fieldsOf(configSchema.$defs?.['target']))) {
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

function namesOf(value: object): string[] {
  return Object.keys(value).sort();
}
