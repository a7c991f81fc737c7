import { operations } from '@bgv-kit/spec/document';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');
const check = compileRequestCheck(operation);

/** Runs `bgv fixtures`, and reads one JSON value from each line. */
async function fixtures(...args: string[]) {
  const { code, stdout, stderr } = await runBgv(['fixtures', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test.each([['person'], ['request'], ['body'], ['near-miss']])(
  'bgv fixtures %s prints one value, and as many as --count asks for',
  async (kind) => {
    const [one, many] = await Promise.all([fixtures(kind), fixtures(kind, '--count', '4')]);
    expect([one.length, many.length]).toEqual([1, 4]);
    expect(many[0]).toEqual(one[0]);
    expect(new Set(many.map((value) => JSON.stringify(value))).size).toBe(4);
  },
);

test.each([['person'], ['request'], ['body'], ['near-miss']])(
  'bgv fixtures %s gives the same bytes for the same seed, and others for another',
  async (kind) => {
    const run = (seed: string) => runBgv(['fixtures', kind, '--seed', seed, '--count', '3']);
    const [first, again, other] = await Promise.all([run('spring'), run('spring'), run('autumn')]);
    expect(again).toEqual(first);
    expect(other.stdout).not.toBe(first.stdout);
  },
);

test('a mobile number as seed gives the person of that number', async () => {
  const [someone] = await fixtures('person', '--seed', '9000012345');
  expect(someone.mobileNumber).toBe('9000012345');
  expect(someone.phoneInfo.map((phone: { number: string }) => phone.number)).toContain('9000012345');
});

test('every request is valid', async () => {
  const requests = await fixtures('request', '--count', '50');
  expect(requests.flatMap((request) => check(request))).toEqual([]);
});

test.each([200, 404])('a body of %i says its status and its price', async (status) => {
  const [body] = await fixtures('body', '--status', String(status));
  expect(body).toMatchObject({ code: status, credits_used: operation.responses.get(status)?.credits });
});

test('near misses of a rule break that rule and no other', async () => {
  const misses = await fixtures('near-miss', '--rule', 'mobile_number.ten-digits', '--count', '20');
  for (const { breaks, body } of misses) {
    expect(breaks).toEqual(['mobile_number.ten-digits']);
    expect(check(body).map(({ id }) => id)).toEqual(breaks);
  }
});

test('near misses without a rule take the rules in turn, and each breaks its own', async () => {
  const misses = await fixtures('near-miss', '--count', String(operation.rules.length));
  expect(misses.flatMap(({ breaks }) => breaks)).toEqual(operation.rules.map(({ id }) => id));
  for (const { breaks, body } of misses) expect(check(body).map(({ id }) => id)).toEqual(breaks);
});
