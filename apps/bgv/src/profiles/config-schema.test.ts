import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileIssueCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { entryImports } from '../../test/support/entry-imports.ts';
import { appFolder } from '../../test/support/folders.ts';
import { brokenConfigs, validConfigs } from './testing/example-configs.ts';

// As an editor takes it: the file in one piece, not as the command walks it.
const schema = JSON.parse(readFileSync(join(appFolder, 'config.schema.json'), 'utf8'));
const inEditor = compileIssueCheck(schema);

test.for(validConfigs)('an editor takes %j', (config) => {
  expect(inEditor(JSON.parse(JSON.stringify(config)))).toEqual([]);
});

test.for(brokenConfigs)('an editor marks %s', ([, config]) => {
  expect(inEditor(JSON.parse(JSON.stringify(config)))).not.toEqual([]);
});

test.for(Object.entries<{ description?: string; errorMessage?: string }>(schema.$defs.ConfigTarget.properties))(
  '%s has words for what it is for and what it must be',
  ([, field]) => {
    expect(field.description).toMatch(/\w/);
    expect(field.errorMessage).toMatch(/^must be /);
  },
);

test("what a user's config imports loads nothing", () => {
  expect(entryImports('apps/bgv', 'src/config.ts')).toEqual([]);
});
