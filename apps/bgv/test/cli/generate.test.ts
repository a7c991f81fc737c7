import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('bgv generate writes the client, and says how much, where, and what it needs', async () => {
  const out = join(await tempFolder(), 'bgv');
  const { code, stdout, stderr } = await runBgv(['generate', '--out', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  expect(stdout).toContain(`Wrote ${sources.length} files to ${out}.`);
  expect(stdout).toContain('npm install openapi-fetch');
  expect(await readFile(join(out, 'index.ts'), 'utf8')).toContain('createClient');
});

test('bgv generate may be run again into its own folder', async () => {
  const out = join(await tempFolder(), 'bgv');
  const first = await runBgv(['generate', '--out', out]);
  expect(await runBgv(['generate', '--out', out])).toEqual(first);
  expect(first.code).toBe(0);
});

test.each([
  ['a folder with other files', '.'],
  ['a file', 'precious.txt'],
  ['a path below a file', 'precious.txt/below'],
])('bgv generate refuses %s, and leaves it alone', async (_, out) => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'precious.txt'), 'mine');
  const { code, stdout, stderr } = await runBgv(['generate', '--out', join(folder, out)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--out');
  expect(stderr).toContain(folder);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await readdir(folder)).toEqual(['precious.txt']);
  expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('mine');
});
