import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';

const commands = ['sandbox', 'contract', 'generate', 'fixtures', 'scenarios'];

test('the help of bgv names every command, shows examples and explains the exit codes', async () => {
  const { code, stdout, stderr } = await runBgv(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  bgv ${command}\\b`, 'm'));
  expect(stdout).toContain('Exit codes: 0 done, 1 contract broken, 2 usage, 3 nothing could be proved.');
});

test.each(commands)('the help of bgv %s shows at least two examples that begin with the command', async (command) => {
  const { code, stdout, stderr } = await runBgv([command, '--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [, examples = ''] = stdout.split('\nExamples:\n');
  expect(examples.match(new RegExp(`^  bgv ${command}\\b`, 'gm'))?.length).toBeGreaterThanOrEqual(2);
});

test.each(commands)('bgv help %s says the same as its --help', async (command) => {
  const [asked, flagged] = await Promise.all([runBgv(['help', command]), runBgv([command, '--help'])]);
  expect(asked).toEqual(flagged);
});

test('bgv without a command prints the help to stderr and exits with 2', async () => {
  const { code, stdout, stderr } = await runBgv([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Examples:');
});
