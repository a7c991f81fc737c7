import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChaosPlan } from '@bgv-kit/sandbox';
import { operations } from '@bgv-kit/spec/document';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { appFolder } from '../support/folders.ts';
import { brokenForTheSandbox, brokenPlans, plantedKey, soundPlans } from './example-plans.ts';

const schema = JSON.parse(readFileSync(join(appFolder, 'chaos.schema.json'), 'utf8'));
const inEditor = compileSchemaCheck(schema);
const read = (plan: unknown) => readChaosPlan(plan, operations);

test.for(soundPlans)('%j is a plan for the sandbox and for an editor', (plan) => {
  expect(read(plan)).toBe(plan);
  expect(inEditor(JSON.parse(JSON.stringify(plan)))).toEqual([]);
});

test.for(brokenPlans)('an editor marks %s', ([, plan]) => {
  expect(inEditor(JSON.parse(JSON.stringify(plan)))).not.toEqual([]);
});

test.for([...brokenPlans, ...brokenForTheSandbox])(
  '%s is refused with its place and a reason',
  ([, plan, place, said]) => {
    let message = 'it was taken';
    try {
      read(plan);
    } catch (error) {
      message = error instanceof Error ? error.message : '';
    }
    const [head, line, remedy] = message.split('\n');
    expect({ head, remedy }).toEqual({ head: 'The chaos plan has one problem:', remedy: 'Correct it and try again.' });
    expect(line?.startsWith(`  ${place} `), line).toBe(true);
    expect(line).toContain(said);
    expect(message).not.toContain(plantedKey);
  },
);
