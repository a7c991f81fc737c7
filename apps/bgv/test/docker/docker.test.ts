import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { workspaceFolder } from '../support/folders.ts';
import { runBgv } from '../support/run-bgv.ts';

// No container engine runs in these tests: they check the files alone.
const folder = join(workspaceFolder, 'apps/bgv/docker');
const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8');
const manifest = JSON.parse(readFileSync(join(workspaceFolder, 'package.json'), 'utf8'));
const compose = parseYaml(readFileSync(join(folder, 'compose.yaml'), 'utf8')) as Compose;

interface Compose {
  readonly services: {
    readonly [name: string]: {
      readonly image?: string;
      readonly build?: { readonly context: string; readonly dockerfile: string };
      readonly environment: { readonly [name: string]: string };
      readonly ports?: readonly string[];
      readonly depends_on?: { readonly [name: string]: { readonly condition: string } };
      readonly healthcheck?: unknown;
    };
  };
}

/** The instructions of the Dockerfile, one per line however it is broken. */
const instructions = dockerfile
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() !== '');

test('the image is built with the Node and the pnpm that the workspace asks for, and runs as an unprivileged user', () => {
  const [, major] = /^>=([0-9]+\.[0-9]+)/.exec(manifest.engines.node) ?? [];
  expect(instructions.filter((line) => line.startsWith('FROM'))).toEqual([
    `FROM node:${major}-slim AS build`,
    `FROM node:${major}-slim`,
  ]);
  expect(dockerfile.match(/pnpm@[0-9.]+/g)).toEqual(Array(3).fill(manifest.packageManager));
  expect(instructions.indexOf('USER node')).toBeGreaterThan(
    instructions.findLastIndex((line) => line.startsWith('COPY')),
  );
});

test('the image is made of existing folders, without built or stored files', () => {
  const stages = new Set(instructions.flatMap((line) => /^FROM .* AS (\S+)$/.exec(line)?.[1] ?? []));
  for (const line of instructions.filter((candidate) => candidate.startsWith('COPY'))) {
    const [, stage, source = ''] = /^COPY (?:--from=(\S+) )?(\S+)/.exec(line) ?? [];
    if (stage !== undefined)
      expect([[...stages], dockerfile]).toEqual([[stage], expect.stringContaining(` ${source}`)]);
    else expect(existsSync(join(workspaceFolder, source))).toBe(true);
  }
  const ignored = readFileSync(join(folder, 'Dockerfile.dockerignore'), 'utf8').trim().split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.git', '**/node_modules', '**/dist', '**/.env*']));
});

test('what the image runs is a command line that bgv takes', async () => {
  const commandLine = (name: string): string[] =>
    JSON.parse(instructions.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '[]');
  expect(commandLine('ENTRYPOINT')).toEqual(['node', '/bgv/dist/main.mjs']);
  const { stdout: help } = await runBgv(['sandbox', '--help']);
  const [command, ...flags] = commandLine('CMD');
  expect(command).toBe('sandbox');
  for (const flag of flags.filter((word) => word.startsWith('--'))) expect(help).toContain(`${flag} <`);
  expect(dockerfile).toContain('/__sandbox/ready');
  expect(help).toContain('/ready');
});

test('the composition waits for its database, and has neither a password nor an image of no version in it', () => {
  const { sandbox, postgres } = compose.services;
  expect(sandbox?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(postgres?.healthcheck).toBeDefined();
  expect(postgres?.image).toMatch(/^postgres:[0-9]+\.[0-9]+/);
  expect(sandbox?.ports).toEqual(['127.0.0.1:4010:4010']);
  const { DATABASE_URL = '', BGV_CONTROL_TOKEN = '' } = sandbox?.environment ?? {};
  expect(DATABASE_URL).toMatch(/^postgres:\/\/bgv:\$\{POSTGRES_PASSWORD:\?[^}]+\}@postgres:5432\/bgv$/);
  expect(BGV_CONTROL_TOKEN).toMatch(/^\$\{BGV_CONTROL_TOKEN:\?/);
  const { context = '', dockerfile: file = '' } = sandbox?.build ?? {};
  expect(resolve(folder, context)).toBe(workspaceFolder);
  expect(existsSync(join(workspaceFolder, file))).toBe(true);
});
