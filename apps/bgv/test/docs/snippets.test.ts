import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appFolder, workspaceFolder } from '../support/folders.ts';
import { type Block, markdownBlocks } from '../support/markdown-blocks.ts';

const run = promisify(execFile);
const readmes = [
  'README.md',
  'docs/contract-runs.md',
  'docs/sandbox.md',
  ...['spec', 'client', 'fixtures', 'sandbox', 'contract', 'ledger-sql', 'server'].map(
    (name) => `packages/${name}/README.md`,
  ),
];
const snippets = readmes.flatMap(markdownBlocks).filter(({ language }) => language === 'ts');
/** Inside the app, where every package of the kit can be imported. */
const folder = join(appFolder, 'test/.snippets');

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'test'), { recursive: true });
  await Promise.all(snippets.map((snippet) => writeFile(fileOf(snippet), snippet.text)));
  const config = { extends: '../../tsconfig.json', include: ['test'], compilerOptions: { noUnusedLocals: false } };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function isTest({ text }: Block): boolean {
  return /vitest'/.test(text);
}

function fileOf(snippet: Block): string {
  return join(folder, 'test', `${snippet.place.replace(/\W+/g, '-')}${isTest(snippet) ? '.test' : ''}.ts`);
}

test('every README has a snippet', () => {
  expect(new Set(snippets.map(({ place }) => place.split(':')[0]))).toEqual(new Set(readmes));
});

test('the snippets of the READMEs hold their types', async () => {
  const tsc = join(workspaceFolder, 'node_modules/.bin/tsc');
  // What tsc finds is on stdout; a rejected run shows it.
  const result = await run(tsc, ['--noEmit', '-p', folder]).catch((error) => error);
  expect(result.stdout).toBe('');
});

test('the snippets that are scripts run one after the other, without an error', async () => {
  const files = snippets.filter((snippet) => !isTest(snippet)).map(fileOf);
  const lines = files.map((file) => {
    const name = JSON.stringify(file);
    return `await import(${name}).catch((failure) => console.error(${name}, failure));`;
  });
  const script = ['--input-type=module', '--eval', lines.join('\n')];
  const { stderr } = await run(process.execPath, ['--conditions=bgv-kit-source', ...script], { cwd: folder });
  expect(stderr).toBe('');
});

test('the snippets that are tests pass', async () => {
  const vitest = join(appFolder, 'node_modules/vitest/vitest.mjs');
  const config = ['--config', join(workspaceFolder, 'vitest.config.ts'), '--root', folder];
  const { stdout } = await run(process.execPath, [vitest, 'run', ...config]);
  expect(stdout).toMatch(/passed/);
  expect(await readdir(join(folder, 'test'))).toHaveLength(snippets.length);
});
