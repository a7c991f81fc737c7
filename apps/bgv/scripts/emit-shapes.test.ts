import { join } from 'node:path';
import type { JsonObject } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { workspaceFolder } from '../test/support/folders.ts';
import { emitShapeChecks } from './emit-checks.ts';
import { emitJsonSchema } from './emit-json-schema.ts';
import { emitShapeTypes } from './emit-shapes.ts';
import { partialPerson, readShapes, schemasOf } from './shape-document.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const documentOf = (schemas: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'test', version: '1' },
  paths: {},
  components: { schemas },
});

const document = documentOf({
  Plan: {
    title: 'A title',
    description: 'What is planned.',
    type: 'object',
    required: ['steps'],
    properties: { steps: { type: 'array', items: ref('Step') }, name: { description: 'Its name.', type: 'string' } },
    allOf: [{ anyOf: [{ required: ['name'] }, { required: ['steps'] }] }],
  },
  Step: { oneOf: [ref('Wait'), { type: 'object', properties: { wait: ref('Wait') } }] },
  Wait: { type: 'number', minimum: 0, 'x-message': 'must be a wait' },
  Person: { type: 'object', properties: { mails: { type: 'array', items: ref('Mail') } } },
  Mail: { type: 'object', properties: { address: { type: 'string' } } },
  Json: { description: 'Any JSON value.' },
  Note: { type: 'object', required: ['content'], properties: { content: ref('Json') } },
});

test('a shape is a readonly type with the words of its schema, and optional members may be undefined', async () => {
  const types = await emitShapeTypes(document);
  expect(types).toContain(`/** What is planned. */
export type Plan = {
    readonly steps: readonly Step[];
    /** Its name. */
    readonly name?: string | undefined;
};`);
  expect(types).toContain('export type Step = Wait | {');
});

test('a person and its parts are plain JSON: neither readonly nor undefined', async () => {
  const types = await emitShapeTypes(document);
  expect(types).toContain('export type Person = {\n    mails?: Mail[];\n};');
  expect(types).toContain('export type Mail = {\n    address?: string;\n};');
});

test('any JSON value is the type of the package', async () => {
  const types = await emitShapeTypes(document);
  expect(types).toContain("import type { Json } from '../json.ts';");
  expect(types).toContain('readonly content: Json;');
  expect(types).not.toContain('export type Json');
});

test('a published schema stands alone: it has what it refers to, and the words that editors know', () => {
  expect(emitJsonSchema(document, 'Plan', 'urn:plan')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:plan',
    title: 'A title',
    properties: { steps: { items: { $ref: '#/$defs/Step' } } },
    $defs: {
      Step: { oneOf: [{ $ref: '#/$defs/Wait' }, {}] },
      Wait: { type: 'number', minimum: 0, errorMessage: 'must be a wait' },
    },
  });
  expect(JSON.stringify(emitJsonSchema(document, 'Plan'))).not.toMatch(/Mail|\$id|x-message/);
});

test('a check is code without imports, and says in its errors which alternative they belong to', async () => {
  const { code, types } = emitShapeChecks(document, ['Plan']);
  expect(code).not.toMatch(/require\(|^import /m);
  expect(types).toContain('export declare const Plan: CompiledSchema;');
  const { Plan } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Plan({ steps: [1, { wait: 2 }] })).toBe(true);
  expect(Plan({ steps: [{ wait: -1 }] })).toBe(false);
  const paths = Plan.errors.map((error: { schemaPath: string }) => error.schemaPath);
  expect(paths).toEqual(['#/oneOf/0/type', '#/oneOf/1/properties/wait/minimum', '#/oneOf']);
});

test('a person of whom a part is given has the fields of a person, closed, and only strings', async () => {
  const { PartialPerson } = await partialPerson(join(workspaceFolder, 'spec'));
  expect(PartialPerson).toMatchObject({
    required: ['mobileNumber', 'fullName'],
    additionalProperties: false,
    properties: {
      personalInfo: { additionalProperties: false, properties: { dob: { type: 'string' } } },
      phoneInfo: { type: 'array', items: { properties: { reportedDate: { type: 'string' } } } },
    },
  });
  expect(JSON.stringify(PartialPerson)).not.toMatch(/pattern|format|\$ref/);
});

test('the shapes of the kit are read with their parts, by name', async () => {
  const names = Object.keys(schemasOf(await readShapes(join(workspaceFolder, 'spec'))));
  expect(names).toEqual(expect.arrayContaining(['ChaosPlan', 'ChaosRule', 'Person', 'Phone', 'ConfigTarget']));
});
