import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appFolder, workspaceFolder } from '../support/folders.ts';
import { markdownBlocks } from '../support/markdown-blocks.ts';
import { runBgv } from '../support/run-bgv.ts';
import { type BgvSandbox, startBgvSandbox } from '../support/sandbox-api.ts';

const run = promisify(execFile);
// In this order: the balances in the README's answers follow from the calls before.
const blocks = ['README.md', 'docs/sandbox.md'].flatMap(markdownBlocks);
let sandbox: BgvSandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await startBgvSandbox();
  folder = await mkdtemp(join(tmpdir(), 'bgv-kit-readme-'));
  const plan = blocks.find(({ language, text }) => language === 'json' && text.includes('chaos.schema.json'));
  await writeFile(join(folder, 'chaos.json'), plan?.text ?? '');
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A command of the README, at the sandbox of this test. */
function here(text: string): string {
  return text.replaceAll('http://127.0.0.1:4010', new URL(sandbox.url).origin);
}

const curls = blocks.flatMap((block, index) =>
  block.language === 'sh' && block.text.startsWith('curl') ? [{ ...block, answer: blocks[index + 1] }] : [],
);

test('the README has calls to paste', () => {
  expect(curls.length).toBeGreaterThan(5);
});

test.for(curls)('the call at $place works as it is printed', async ({ text, answer }) => {
  const { stdout } = await run('sh', ['-e', '-c', here(text)]);
  expect(stdout).not.toBe('');
  if (answer?.language !== 'text' || !answer.text.startsWith('{"status"')) return;
  const printed = answer.text
    .trim()
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  expect(stdout).toMatch(new RegExp(`^${printed.join('.*')}$`));
});

const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text, place }) =>
    [...text.replaceAll('\\\n', ' ').matchAll(/^(?:npx -y pnpm@\S+|pnpm) bgv (.*)$/gm)].map((match) => ({
      place,
      line: match[1] ?? '',
    })),
  )
  // These have tests of their own: with a config, a database, an upstream, a cassette.
  .filter(({ line }) => !/^contract|^proxy|--database-url|--replay/.test(line));

test('the README has commands to paste', () => {
  expect(commands.length).toBeGreaterThan(5);
});

test.for(commands)('`bgv $line` at $place ends well', async ({ line }) => {
  const args = here(line).trim().split(/\s+/);
  if (args[0] === 'sandbox') {
    const started = await startBgvSandbox(args.slice(1), { cwd: folder });
    expect(await started.stop()).toMatchObject({ code: 0 });
    return;
  }
  const { code, stderr } = await runBgv(args, { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('the recipe for other languages starts a sandbox, calls it and stops it', async () => {
  const recipe = blocks.find(({ text }) => text.includes('bgv sandbox --port 0 --json > ready.json'))?.text ?? '';
  const bgv = join(folder, 'bgv');
  const main = join(appFolder, 'src/main.ts');
  await writeFile(bgv, `#!/bin/sh\nexec '${process.execPath}' --conditions=bgv-kit-source '${main}' "$@"\n`);
  await chmod(bgv, 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
  const { stdout } = await run('sh', ['-e', '-c', recipe], { cwd: folder, env });
  expect(JSON.parse(stdout)).toMatchObject({ code: 404, credits_used: 1 });
});

test('the table of scenarios in the README is what the command prints', async () => {
  const readme = await readFile(join(workspaceFolder, 'README.md'), 'utf8');
  const printed = /<!-- scenarios -->\n```text\n(.*?)```\n<!-- \/scenarios -->/s.exec(readme)?.[1];
  expect((await runBgv(['scenarios'])).stdout).toBe(printed);
});

test('the first two commands are what the workspace offers and what CI runs', async () => {
  const manifest = JSON.parse(await readFile(join(workspaceFolder, 'package.json'), 'utf8'));
  const ci = await readFile(join(workspaceFolder, '.ci/run'), 'utf8');
  const pnpm = `npx -y ${manifest.packageManager}`;
  expect(blocks[0]?.text).toBe(`${pnpm} start\n${pnpm} test\n`);
  expect(ci).toContain(`${pnpm} test`);
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test']));
});
