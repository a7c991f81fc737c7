// `pnpm generate`: everything that is generated and committed, from spec/openapi.yaml.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { loadDocument } from '../src/document/load-document.ts';
import { buildAnswers } from '../src/generate/build-answers.ts';
import { emitOperations } from '../src/generate/emit-operations.ts';
import { emitTypes } from '../src/generate/emit-types.ts';
import { createPrism } from '../src/prism/ask-prism.ts';

const root = join(import.meta.dirname, '../../..');
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const { document, operations } = await loadDocument(join(root, 'spec/openapi.yaml'));
const answers = await buildAnswers(operations, await createPrism(document));
const files: [file: string, text: string][] = [
  ['packages/spec/src/generated/document.json', asJson(document)],
  ['packages/spec/src/generated/openapi.d.ts', await emitTypes(document)],
  ['packages/sandbox/src/generated/answers.json', asJson(answers)],
  ['packages/client/src/generated/operations.ts', emitOperations(operations)],
];
for (const [file, text] of files) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
  console.log(`wrote ${relative(process.cwd(), join(root, file))}`);
}
