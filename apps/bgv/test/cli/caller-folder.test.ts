import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runBgvProcess } from '../support/bgv-process.ts';
import { runBgv } from '../support/run-bgv.ts';
import { sandboxProcessForTest } from '../support/sandbox-api.ts';
import { copySpec } from '../support/spec-copy.ts';
import { tempFolder } from '../support/temp-folder.ts';

const commands: [name: string, args: string[]][] = [
  ['scenarios', ['scenarios', '--json']],
  ['fixtures', ['fixtures', 'request']],
  ['generate', ['generate', '--out', 'client']],
];

test.each(commands)('bgv %s reads --spec from the folder that it is called in', async (_, args) => {
  const spec = await copySpec();
  const { code, stderr } = await runBgv([...args, '--spec', 'spec/openapi.yaml'], { cwd: dirname(spec.folder) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('bgv generate writes --out below the folder that it is called in, and names it as seen from there', async () => {
  const folder = await tempFolder();
  const { code, stdout } = await runBgv(['generate', '--out', 'src/bgv'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain('files to src/bgv.');
  const [banner] = (await readFile(join(folder, 'src/bgv/index.ts'), 'utf8')).split('\n');
  expect(banner).toMatch(/ bgv generate --out src\/bgv$/);
});

test('the folder that pnpm was called in is the one that bgv is called in', async () => {
  const spec = await copySpec();
  await spec.edit('openapi.yaml', 'https://bgv.konnectnxt.com/api', 'https://bgv.konnectnxt.com/other');
  const { url } = await sandboxProcessForTest(['--spec', 'openapi.yaml'], { env: { BGV_CALLER_FOLDER: spec.folder } });
  expect(new URL(url).pathname).toBe('/other');
});

test('a mistake in the document is named as seen from the folder that pnpm was called in', async () => {
  const spec = await copySpec();
  await spec.edit('examples/pull-customer-data/found.yaml', 'age: "31"', 'age: 31');
  const env = { BGV_CALLER_FOLDER: spec.folder };
  const { stderr } = await runBgvProcess(['scenarios', '--spec', 'openapi.yaml'], { env });
  expect(stderr).toMatch(/^ {2}examples\/pull-customer-data\/found\.yaml #\/value\/data\/personalInfo\/age$/m);
});
