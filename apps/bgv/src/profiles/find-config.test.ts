import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configNames, findConfig } from './find-config.ts';
import { loadProfiles } from './load-profiles.ts';
import { folderWith, rejectionOf } from './testing/config-folder.ts';

const empty = '{ "targets": {} }';

test.for(configNames)('%s is found in the folder itself', async (name) => {
  const folder = await folderWith({ [name]: '' });
  expect(await findConfig(folder)).toBe(join(folder, name));
});

test('the nearest folder above that has a config gives it', async () => {
  const folder = await folderWith({ 'bgv.config.json': empty, 'a/bgv.config.json': empty, 'a/b/c/': '' });
  expect(await findConfig(join(folder, 'a/b/c'))).toBe(join(folder, 'a/bgv.config.json'));
});

test.for(['a/.git/', 'a/.git'])('the search ends with the folder that holds %s', async (git) => {
  const folder = await folderWith({ 'bgv.config.json': empty, [git]: '', 'a/b/': '' });
  expect(await findConfig(join(folder, 'a/b'))).toBeUndefined();
});

test('the folder that holds .git is itself looked into', async () => {
  const folder = await folderWith({ '.git/': '', 'bgv.config.json': empty, 'a/': '' });
  expect(await findConfig(join(folder, 'a'))).toBe(join(folder, 'bgv.config.json'));
});

test('a folder with the name of a config is none', async () => {
  const folder = await folderWith({ '.git/': '', 'bgv.config.json/': '' });
  expect(await findConfig(folder)).toBeUndefined();
});

test('the search ends at the root', async () => {
  expect(await findConfig('/')).toBeUndefined();
});

test('two configs in one folder are refused: neither is the obvious one', async () => {
  const folder = await folderWith({ 'bgv.config.ts': '', 'bgv.config.json': empty });
  const { code, message } = await rejectionOf(findConfig(folder));
  expect(code).toBe('CONFIG_INVALID');
  expect(message).toContain('bgv.config.ts');
  expect(message).toContain('bgv.config.json');
  expect(message).toContain('--config');
});

test('a file that is named is used in place of one that would be found', async () => {
  const folder = await folderWith({ 'bgv.config.json': empty, 'ci/own.json': empty });
  expect((await loadProfiles(folder, 'ci/own.json')).file).toBe(join(folder, 'ci/own.json'));
});

test.for(['missing.json', 'ci'])('a file that is named and is none (%s) is refused with its path', async (file) => {
  const folder = await folderWith({ 'bgv.config.json': empty, 'ci/': '' });
  const { code, message } = await rejectionOf(loadProfiles(folder, file));
  expect(code).toBe('CONFIG_NOT_FOUND');
  expect(message).toContain(join(folder, file));
});
