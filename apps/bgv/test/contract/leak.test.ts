import { join } from 'node:path';
import { expect, test } from 'vitest';
import { echoes, echoingVendor } from '../support/echoing-vendor.ts';
import { isDistinctive } from '../support/is-distinctive.ts';
import { leaksIn, plantedValues } from '../support/planted.ts';
import { runBgv } from '../support/run-bgv.ts';
import { leaksOf, plantedEnv, runVendor } from '../support/run-vendor.ts';
import { vendorUrl } from '../support/serve-vendor.ts';

test.each(echoes)('no report holds a value that a vendor repeats in %s', async (echo) => {
  const { answer, sent } = echoingVendor(echo);
  const traces = await runVendor(answer, ['--max-credits', '80']);
  expect(leaksOf(traces, sent)).toEqual([]);
  // The run had failures, and every reporter wrote them.
  expect([...traces.outputs.keys()].sort()).toEqual(['r.html', 'r.json', 'r.md', 'r.xml', 'stderr', 'stdout']);
  // A charge of billions ends the run at once.
  expect(sent.length).toBeGreaterThan(echo === 'numbers' ? -1 : 30);
  expect([0, 1, 3]).toContain(traces.code);
});

test('a comparison with a report that holds values shows none of them', async () => {
  const one = echoingVendor('strings');
  const other = echoingVendor('broken answers');
  const before = await runVendor(one.answer, ['--max-credits', '20']);
  const after = await runVendor(other.answer);
  const files = [join(before.folder, 'r.json'), join(after.folder, 'r.json')];
  for (const flags of [[], ['--markdown']]) {
    const { code, stdout, stderr } = await runBgv(['contract', 'diff', ...files, ...flags]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(leaksIn(stdout + stderr, [...plantedValues, ...[...one.sent, ...other.sent].filter(isDistinctive)])).toEqual(
      [],
    );
  }
});

test('a plan and a printed report hold no value', async () => {
  const { answer, sent } = echoingVendor('strings');
  for (const args of [['--plan'], ['--json', '--max-credits', '40']]) {
    const { stdout, stderr } = await runBgv(['contract', '--target', vendorUrl, ...args], {
      env: plantedEnv,
      fetch: answer,
    });
    expect(stdout).not.toBe('');
    expect(leaksIn(stdout + stderr, [...plantedValues, ...sent.filter(isDistinctive)])).toEqual([]);
  }
});

test.each([
  ['a line break', 'planted-key\n7731'],
  ['a letter that no header carries', 'planted-kéy-Ж-7731'],
])('a key with %s is refused without being shown', async (_, key) => {
  const { code, stdout, stderr } = await runBgv(['contract', '--target', vendorUrl], {
    env: { BGV_KEY: key },
    fetch: echoingVendor('strings').answer,
  });
  expect(stdout + stderr).not.toMatch(/7731|planted|^\s+at /m);
  expect(code).toBe(2);
});

test('a key, a password or a number in the base URL is not shown', async () => {
  const target = vendorUrl.replace('http://', 'http://user:planted-password@');
  const { stdout, stderr } = await runBgv(['contract', '--target', `${target}?key=planted-query`], {
    env: { BGV_KEY: 'planted-key' },
    fetch: echoingVendor('strings').answer,
  });
  expect(stdout + stderr).not.toContain('planted');
});
