// `pnpm generate`: everything that is generated and committed, from the documents in spec/. With --check: proves it is fresh.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createPrism } from '../src/document/ask-prism.ts';
import { bundleDocument, loadDocument } from '../src/document/load-document.ts';
import { buildAnswers } from '../src/generate/build-answers.ts';
import { emitOperations } from '../src/generate/emit-operations.ts';
import { emitTypes } from '../src/generate/emit-types.ts';
import { emitRequestChecks, emitShapeChecks } from './emit-checks.ts';
import { emitJsonSchema } from './emit-json-schema.ts';
import { emitShapeTypes } from './emit-shapes.ts';
import { partialPerson, readShapes } from './shape-document.ts';

const root = join(import.meta.dirname, '../../..');
const reportId = 'urn:bgv-kit:contract-report:2';
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const spec = join(root, 'spec');
const checking = process.argv.includes('--check');

// The other documents refer to it.
await put('spec/schemas/generated/partial-person.json', asJson(await partialPerson(spec)));
const { document, operations } = await loadDocument(join(spec, 'openapi.yaml'));
const requestChecks = emitRequestChecks(operations);
const shapes = await readShapes(spec);
// Every sandbox can be told to inject faults; it does not load the checks of files for that.
const chaosChecks = emitShapeChecks(shapes, ['ChaosItems', 'ChaosPlan']);
const shapeChecks = emitShapeChecks(shapes, [
  'BgvConfig',
  'CassetteEntry',
  'CassetteHead',
  'ContractReport',
  'PartialPerson',
]);
const control = await bundleDocument(join(spec, 'control.yaml'));
await put('packages/spec/src/generated/document.json', asJson(document));
await put('packages/spec/src/generated/openapi.d.ts', await emitTypes(document));
await put('packages/spec/src/generated/checks.js', requestChecks.code);
await put('packages/spec/src/generated/checks.d.ts', requestChecks.types);
await put('packages/spec/src/generated/shapes.d.ts', await emitShapeTypes(shapes));
await put('packages/spec/src/generated/chaos-checks.js', chaosChecks.code);
await put('packages/spec/src/generated/chaos-checks.d.ts', chaosChecks.types);
await put('packages/spec/src/generated/shape-checks.js', shapeChecks.code);
await put('packages/spec/src/generated/shape-checks.d.ts', shapeChecks.types);
// Prism changes the document that it is given.
const answers = await buildAnswers(operations, await createPrism(structuredClone(document)));
await put('packages/sandbox/src/generated/answers.json', asJson(answers));
await put('packages/client/src/generated/operations.ts', emitOperations(operations));
await put('packages/contract/report.schema.json', asJson(emitJsonSchema(shapes, 'ContractReport', reportId)));
await put('apps/bgv/chaos.schema.json', asJson(emitJsonSchema(shapes, 'ChaosPlan')));
await put('apps/bgv/config.schema.json', asJson(emitJsonSchema(shapes, 'BgvConfig')));
await put('packages/server/src/control/generated/control.json', asJson(control));
await put('packages/server/src/control-client/generated/control.d.ts', await emitTypes(control));

/** Writes a file, or with --check compares it with the committed one. */
async function put(file: string, text: string): Promise<void> {
  if (checking) await check(file, text);
  else await write(file, text);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
  console.log(`wrote ${file}`);
}

async function check(file: string, text: string): Promise<void> {
  const committed = await readFile(join(root, file), 'utf8').catch(() => '');
  if (committed === text) return;
  console.error(`${file} is not what the document generates. Run: pnpm generate`);
  process.exitCode = 1;
}
