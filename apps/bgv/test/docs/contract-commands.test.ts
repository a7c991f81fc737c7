import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { isJsonObject, type Json } from '@bgv-kit/spec';
import { parseYaml } from '@redocly/openapi-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appFolder } from '../support/folders.ts';
import { markdownBlocks } from '../support/markdown-blocks.ts';
import { type Finished, runBgv } from '../support/run-bgv.ts';
import { sandboxKeys } from '../support/sandbox-keys.ts';

const blocks = ['README.md', 'docs/contract-runs.md'].flatMap(markdownBlocks);
const config = blocks.find(({ text }) => text.startsWith('// bgv.config.ts'))?.text ?? '';
const contract = /\bbgv contract\b/;
const sandboxUrl = 'http://127.0.0.1:4010/api';
let folder: string;

/** A user's folder: the kit is installed, and the README's config is there, with the sandbox beside its targets. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bgv-kit-docs-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(appFolder, join(folder, 'node_modules/bgv-kit'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'printed.ts'), here(config));
  const own = JSON.stringify({ baseUrl: sandboxUrl, keys: sandboxKeys });
  const text = `import printed from './printed.ts';\nexport default { targets: { ...printed.targets, sandbox: ${own} } };\n`;
  await writeFile(join(folder, 'bgv.config.ts'), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** At this machine, for any host. */
function here(text: string): string {
  return text.replaceAll(/https:\/\/(test)?bgv\.konnectnxt\.com/g, new URL(sandboxUrl).origin);
}

/** Runs a command as it is printed, at a new sandbox. */
function typed(line: string): Promise<Finished> {
  const [, args = ''] = /^\s*(?:pnpm|npx) bgv ([^|&;<>$"']*)$/.exec(line) ?? [];
  expect(args, `${line}: a command without a shell's signs`).not.toBe('');
  const env = {
    BGV_QA_KEY: 'sandbox-funded',
    BGV_QA_KEY_EMPTY: 'sandbox-empty',
    BGV_QA_FOUND: '9000000200',
    BGV_QA_NO_RECORD: '9000000404',
    BGV_LIVE_KEY: 'sandbox-funded',
    BGV_LIVE_FOUND: '9000000200',
    BGV_PURPOSE: 'Contract test of our own integration',
  };
  return runBgv(args.trim().split(/\s+/), { cwd: folder, env, fetch: sandboxFetch(createSandbox()) });
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
  const { code, stdout, stderr } = await typed(line);
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
  const lines = stringsIn(recipe).filter((line) => contract.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(await typed(line)).toMatchObject({ code: 0, stderr: '' });
    await expectFiles(line);
  }
  const variables = new Set(config.match(/BGV_\w+/g));
  const named = text.match(/^ +BGV_\w+(?=:)/gm)?.map((name) => name.trim()) ?? [];
  expect(named.filter((name) => !variables.has(name))).toEqual([]);
});

test('there is a recipe for GitHub and one for GitLab', () => {
  expect(recipes).toHaveLength(2);
});

function stringsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

const json = blocks.filter(({ language }) => language === 'json');

test.for(json)('the config at $place is loaded', async ({ text }) => {
  const file = join(folder, 'printed.json');
  await writeFile(file, here(text));
  const [target = ''] = Object.keys(JSON.parse(text).targets);
  const { code, stdout, stderr } = await typed(`pnpm bgv contract --config printed.json --target ${target} --plan`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Nothing was sent.');
});

test('what the guide writes to is a report that the next command reads', async () => {
  expect(JSON.parse(await readFile(join(folder, 'qa.json'), 'utf8'))).toHaveProperty('format');
});
