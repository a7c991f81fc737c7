import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';

test('bgv scenarios shows what to send, what is answered and what it costs, for every scenario', async () => {
  const { code, stdout, stderr } = await runBgv(['scenarios']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const { method, path, scenarios, responses } of operations) {
    expect(stdout).toContain(`${method} ${path}`);
    for (const { name, status, summary, request } of scenarios.filter((scenario) => scenario.status !== 400)) {
      const number = Object(request).mobile_number;
      const price = responses.get(status)?.credits;
      expect(stdout).toMatch(new RegExp(`^  ${number} +${status} +${price} +${name} +${summary.slice(0, 20)}`, 'm'));
    }
  }
});

test('bgv scenarios names the one rule that each invalid request breaks', async () => {
  const { stdout } = await runBgv(['scenarios']);
  const [, invalid = ''] = stdout.split(/^.*INVALID REQUEST.*$/m);
  const rows = invalid
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const expected = operations.flatMap(({ scenarios }) => scenarios.filter(({ status }) => status === 400));
  expect(rows.map(([name]) => name)).toEqual(expected.map(({ name }) => name));
  const rules = operations.flatMap(({ rules }) => rules.map(({ id }) => id));
  for (const [, ...broken] of rows) expect(rules.filter((rule) => broken.includes(rule))).toEqual(broken);
  expect(rows.every((row) => row.length === 2)).toBe(true);
});

test('bgv scenarios --json is one JSON value with every request and answer', async () => {
  const { code, stdout } = await runBgv(['scenarios', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(operations.map(({ id, scenarios }) => ({ operation: id, scenarios })));
});
