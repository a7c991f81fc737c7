import { describe, expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';

const escapeCode = '\u001b[';
const nowhere = ['contract', '--target', 'http://127.0.0.1:9/api', '--key', 'sandbox-funded', '--seed', '1'];

describe.each([
  ['scenarios', ['scenarios']],
  ['contract', nowhere],
])('bgv %s', (_, args) => {
  test('has no escape codes without a terminal', async () => {
    const { stdout, stderr } = await runBgv(args);
    expect(stdout).not.toBe('');
    expect(stdout + stderr).not.toContain(escapeCode);
  });

  test('has no escape codes where NO_COLOR is set', async () => {
    const { stdout, stderr } = await runBgv(args, { env: { NO_COLOR: '1' } });
    expect(stdout + stderr).not.toContain(escapeCode);
  });

  test('has escape codes where FORCE_COLOR is set', async () => {
    const { stdout } = await runBgv(args, { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain(escapeCode);
  });

  test('has the same text with and without colour', async () => {
    const [plain, coloured] = await Promise.all([runBgv(args), runBgv(args, { env: { FORCE_COLOR: '1' } })]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken out
    const discoloured = coloured.stdout.replaceAll(/\u001b\[[0-9;]*m/g, '');
    expect(withoutTime(discoloured)).toBe(withoutTime(plain.stdout));
  });
});

/** Removes the times, which differ between runs. */
function withoutTime(text: string): string {
  return text.replaceAll(/in [0-9.]+ s\./g, 'in a time.');
}

test('machine-readable output has no escape codes even where FORCE_COLOR is set', async () => {
  const { stdout } = await runBgv(['scenarios', '--json'], { env: { FORCE_COLOR: '1' } });
  expect(stdout).not.toContain(escapeCode);
  JSON.parse(stdout);
});
