import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isJsonObject, type Json } from '@bgv-kit/spec';
import { parseYaml } from '@redocly/openapi-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appFolder } from '../support/folders.ts';
import { markdownBlocks } from '../support/markdown-blocks.ts';
import { type BgvSandbox, startBgvSandbox } from '../support/sandbox-api.ts';

const run = promisify(execFile);
const blocks = ['README.md', 'docs/contract-runs.md'].flatMap(markdownBlocks);
const config = blocks.find(({ text }) => text.startsWith('// bgv.config.ts'))?.text ?? '';
const contract = /\bbgv contract\b/;
let sandbox: BgvSandbox;
let folder: string;

/** A user's folder: the kit is installed, and the README's config is there. Every target of it is the sandbox of this test. */
beforeAll(async () => {
  sandbox = await startBgvSandbox();
  folder = await mkdtemp(join(tmpdir(), 'bgv-kit-docs-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(appFolder, join(folder, 'node_modules/bgv-kit'));
  await mkdir(join(folder, 'bin'));
  for (const name of ['pnpm', 'npx']) {
    const lines = ['#!/bin/sh', 'while [ "$1" != bgv ]; do shift; done', 'shift', `exec ${launch} "$@"`];
    await writeFile(join(folder, 'bin', name), lines.join('\n'));
    await chmod(join(folder, 'bin', name), 0o755);
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'printed.ts'), here(config));
  const own = `{ baseUrl: '${sandbox.url}', keys: ${JSON.stringify(sandboxKeys())} }`;
  const text = `import printed from './printed.ts';\nexport default { targets: { ...printed.targets, sandbox: ${own} } };\n`;
  await writeFile(join(folder, 'bgv.config.ts'), text);
});
beforeEach(async () => {
  await fetch(new URL('/__sandbox/reset', sandbox.url), { method: 'POST' });
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

const launch = `'${process.execPath}' --conditions=bgv-kit-source '${join(appFolder, 'src/main.ts')}'`;

function sandboxKeys(): object {
  const key = (role: string) => sandbox.keys.find((account) => account.role === role)?.key;
  const others = ['low', 'empty', 'forbidden', 'revoked'].map((role) => [role, key(role)]);
  return { main: key('funded'), ...Object.fromEntries(others) };
}

/** At the sandbox of this test, whatever the host. */
function here(text: string): string {
  const { origin } = new URL(sandbox.url);
  return text.replaceAll(/https?:\/\/(127\.0\.0\.1:4010|(test)?bgv\.konnectnxt\.com)/g, origin);
}

/** Runs a command as it is printed. */
async function sh(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    BGV_QA_KEY: 'sandbox-funded',
    BGV_QA_KEY_EMPTY: 'sandbox-empty',
    BGV_QA_FOUND: '9000000200',
    BGV_QA_NO_RECORD: '9000000404',
    BGV_LIVE_KEY: 'sandbox-funded',
    BGV_LIVE_FOUND: '9000000200',
    BGV_PURPOSE: 'Contract test of our own integration',
  };
  const options = { cwd: folder, env, maxBuffer: 2 ** 24 };
  return run('sh', ['-c', here(line)], options).then(
    (ended) => ({ code: 0, ...ended }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

const commands = blocks.flatMap(({ language, place, text }, index) => {
  if (language !== 'sh') return [];
  const lines = text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => contract.test(line));
  const next = blocks[index + 1];
  const printed = next?.language === 'text' && lines.length === 1 ? next.text : undefined;
  return lines.map((line) => ({ place, line, printed }));
});

test('the documents have contract commands to paste', () => {
  expect(commands.length).toBeGreaterThan(14);
});

// In the order of the documents: a comparison reads what the commands before it have written.
test.for(commands)('`$line` at $place ends well', async ({ line, printed }) => {
  const { code, stdout, stderr } = await sh(line);
  expect({ stderr, ended: code === 0 || (line.includes('contract diff') && code === 1) }).toEqual({
    stderr: '',
    ended: true,
  });
  if (printed !== undefined) expect(withoutTime(stdout)).toContain(withoutTime(printed));
  await expectFiles(line);
});

function withoutTime(text: string): string {
  return text.replaceAll(/ in [0-9.]+ s\./g, ' in … s.');
}

async function expectFiles(line: string): Promise<void> {
  for (const [, file = ''] of line.matchAll(/--(?:json|junit|html|markdown) (\S+)/g)) {
    expect((await stat(join(folder, file))).size, file).toBeGreaterThan(100);
  }
}

const recipes = blocks.filter(({ language }) => language === 'yaml');

test.for(recipes)('the CI recipe at $place runs, and its variables are those of the config', async ({ text }) => {
  const recipe: Json = parseYaml(text) as Json;
  const lines = textsIn(recipe).filter((line) => contract.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(await sh(line)).toMatchObject({ code: 0, stderr: '' });
    await expectFiles(line);
  }
  const variables = new Set(config.match(/BGV_\w+/g));
  const named = text.match(/^ +BGV_\w+(?=:)/gm)?.map((name) => name.trim()) ?? [];
  expect(named.filter((name) => !variables.has(name))).toEqual([]);
});

test('there is a recipe for GitHub and one for GitLab', () => {
  expect(recipes).toHaveLength(2);
});

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

const json = blocks.filter(({ language }) => language === 'json');

test.for(json)('the config at $place is loaded', async ({ text }) => {
  const file = join(folder, 'printed.json');
  await writeFile(file, here(text));
  const [target = ''] = Object.keys(JSON.parse(text).targets);
  const { code, stdout, stderr } = await sh(`pnpm bgv contract --config printed.json --target ${target} --plan`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Nothing was sent.');
});

test('what the guide writes to is a report that the next command reads', async () => {
  expect(JSON.parse(await readFile(join(folder, 'qa.json'), 'utf8'))).toHaveProperty('format');
});
