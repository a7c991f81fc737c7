import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChaosFault, type ChaosItem, type ChaosPlan, type ChaosRule, readChaosPlan } from '@bgv-kit/sandbox';
import { operations } from '@bgv-kit/spec/document';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { appFolder } from '../support/folders.ts';
import { brokenForTheSandbox, brokenPlans, effectFields, plantedKey, soundPlans } from './example-plans.ts';

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

test('the published schema has each field of the types, and no other', () => {
  // The compiler proves that these have every field of the types and none beside.
  const plan: Record<keyof Required<ChaosPlan>, true> = {
    seed: true,
    delay: true,
    limit: true,
    rules: true,
    queues: true,
    $schema: true,
  };
  const item: Record<Exclude<keyof Required<ChaosItem>, keyof typeof effectFields>, true> = { times: true };
  const rule: Record<Exclude<keyof Required<ChaosRule>, keyof typeof effectFields>, true> = {
    when: true,
    share: true,
    burst: true,
  };
  const faults: Record<ChaosFault, true> = {
    reset: true,
    timeout: true,
    truncated: true,
    'bad-gateway': true,
    'too-many-requests': true,
    status: true,
  };
  const { $defs } = schema;
  expect(namesOf(schema.properties)).toEqual(namesOf(plan));
  expect(namesOf($defs.effect.properties)).toEqual(namesOf(effectFields));
  expect(namesOf($defs.item.properties)).toEqual(namesOf({ ...effectFields, ...item }));
  expect(namesOf($defs.rule.properties)).toEqual(namesOf({ ...effectFields, ...rule }));
  expect([...$defs.effect.properties.fault.enum].sort()).toEqual(namesOf(faults));
});

function namesOf(value: object): string[] {
  return Object.keys(value).sort();
}
