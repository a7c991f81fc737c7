import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { copySpec, type SpecCopy } from '../support/spec-copy.ts';

const operation = 'paths/pull-customer-data.yaml';
const inline =
  '          id-value-not-text:\n            summary: "Breaks one rule."\n            value:\n              {\n                "mobile_number": "9000000301",\n                "full_name": "Asha Verma",\n                "consent_purpose": "Pre-employment check agreed with the candidate",\n                "id_value": 1,\n              }\n';

/** Moves the request example of `id-value-not-text` into a file of its own, with another value. */
async function moveExample(spec: SpecCopy, value: object): Promise<void> {
  const reference = '          id-value-not-text:\n            $ref: ../examples/id-value-not-text.yaml\n';
  await spec.edit(operation, inline, reference);
  await writeFile(join(spec.folder, 'examples/id-value-not-text.yaml'), JSON.stringify({ summary: 'Apart.', value }));
}

test('an invalid request example may be in a file of its own', async () => {
  const spec = await copySpec();
  await moveExample(spec, { mobile_number: '9000000301', full_name: 'Asha Verma', id_value: 1 });
  const { code, stdout, stderr } = await runBgv(['scenarios', '--spec', spec.root]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ +id-value-not-text +id_value\.type$/m);
});

test('an invalid request example that breaks two rules is found there too', async () => {
  const spec = await copySpec();
  await moveExample(spec, { mobile_number: '9000000301', id_value: 1 });
  const { code, stdout, stderr } = await runBgv(['scenarios', '--spec', spec.root]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/"id-value-not-text" answers 400 and breaks full_name\.required, id_value\.type/);
});
