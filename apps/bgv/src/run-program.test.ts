import { EventEmitter } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from './run-program.ts';

/** Runs a command in this process, with outputs, signals and a folder of its own. */
function run(args: readonly string[], folder?: string) {
  const said = { stdout: '', stderr: '' };
  const begun = Promise.withResolvers<string>();
  const output = (name: keyof typeof said) => ({
    color: false,
    write: (text: string) => {
      said[name] += text;
      if (name === 'stdout') begun.resolve(text);
    },
  });
  const signals = new EventEmitter();
  const shell = { stdout: output('stdout'), stderr: output('stderr'), signals, ...(folder && { folder }) };
  return { begun: begun.promise, signals, ended: runProgram(args, shell).then((code) => ({ code, ...said })) };
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bgv-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('what a command prints goes to the outputs that are given, and its code is returned', async () => {
  const { code, stdout, stderr } = await run(['scenarios', '--json']).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).not.toEqual([]);
  expect(process.exitCode).toBeUndefined();
});

test('help, and a mistake in what is typed, go to the outputs that are given', async () => {
  const help = await run(['contract', 'diff', '--help']).ended;
  expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Examples:') });
  const mistake = await run(['contract', '--timeout', 'soon']).ended;
  expect(mistake).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining("'soon'") });
});

test('commands that run side by side do not mix their outputs or their codes', async () => {
  const [people, unknown] = await Promise.all([
    run(['fixtures', 'person', '--count', '3']).ended,
    run(['fixtures', 'body', '--status', '418']).ended,
  ]);
  expect(people).toMatchObject({ code: 0, stderr: '' });
  expect(people.stdout.trimEnd().split('\n')).toHaveLength(3);
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
});

test('relative paths are relative to the folder that is given, for files to read and files to write', async () => {
  const folder = await ownFolder();
  expect(await run(['fixtures', 'people', '--out', 'people.csv'], folder).ended).toMatchObject({ code: 0 });
  expect(await readdir(folder)).toEqual(['people.csv']);
  await writeFile(join(folder, 'a.json'), '{}');
  const { code, stderr } = await run(['contract', 'diff', 'a.json', 'b.json'], folder).ended;
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(join(folder, 'a.json')) });
  expect(await readFile(join(folder, 'people.csv'), 'utf8')).toContain('mobileNumber');
});

test('a sandbox serves until a signal of the shell stops it', async () => {
  const sandbox = run(['sandbox', '--port', '0', '--json']);
  const { url } = JSON.parse(await sandbox.begun);
  expect((await fetch(url)).status).toBe(404);
  sandbox.signals.emit('SIGTERM');
  expect(await sandbox.ended).toMatchObject({ code: 0, stderr: '' });
});
