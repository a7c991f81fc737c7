import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { painter, pathIn, processShell } from './shell.ts';

test('a pipe has no colours, unless FORCE_COLOR asks for them; NO_COLOR wins over a terminal', () => {
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('NO_COLOR', undefined);
  // The runner's workers have no terminal.
  expect(processShell().stdout.color).toBe(false);
  vi.stubEnv('FORCE_COLOR', '1');
  expect(processShell().stdout.color).toBe(true);
  vi.unstubAllEnvs();
});

test('text is painted with escape codes where they are wanted, and stays as it is elsewhere', () => {
  expect(painter({ color: true })('red', 'text')).toBe('\u001b[31mtext\u001b[39m');
  expect(painter({ color: false })('red', 'text')).toBe('text');
});

test('a path stays as it was typed, and is absolute where the shell has a folder of its own', () => {
  expect(pathIn({}, './a/../openapi.yaml')).toBe('./a/../openapi.yaml');
  expect(pathIn({ folder: '/somewhere' }, 'openapi.yaml')).toBe(resolve('/somewhere/openapi.yaml'));
  expect(pathIn({ folder: '/somewhere' }, '/elsewhere/openapi.yaml')).toBe(resolve('/elsewhere/openapi.yaml'));
});
