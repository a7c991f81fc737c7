// `pnpm generate`: everything that is generated and committed, from spec/openapi.yaml and spec/control.yaml. With --check:
// proves it is fresh.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createPrism } from '../src/document/ask-prism.ts';
import { bundleDocument, loadDocument } from '../src/document/load-document.ts';
import { buildAnswers } from '../src/generate/build-answers.ts';
import { emitOperations } from '../src/generate/emit-operations.ts';
import { emitTypes } from '../src/generate/emit-types.ts';
import { emitChecks } from './emit-checks.ts';

const root = join(import.meta.dirname, '../../..');
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const { document, operations } = await loadDocument(join(root, 'spec/openapi.yaml'));
const answers = await buildAnswers(operations, await createPrism(document));
const checks = emitChecks(operations);
const control = await bundleDocument(join(root, 'spec/control.yaml'));
const files: [file: string, text: string][] = [
  ['packages/spec/src/generated/document.json', asJson(document)],
  ['packages/spec/src/generated/openapi.d.ts', await emitTypes(document)],
  ['packages/spec/src/generated/checks.js', checks.code],
  ['packages/spec/src/generated/checks.d.ts', checks.types],
  ['packages/sandbox/src/generated/answers.json', asJson(answers)],
  ['packages/client/src/generated/operations.ts', emitOperations(operations)],
  ['packages/server/src/control/generated/control.json', asJson(control)],
  ['packages/server/src/control-client/generated/control.d.ts', await emitTypes(control)],
];
const checking = process.argv.includes('--check');
for (const [file, text] of files) {
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
