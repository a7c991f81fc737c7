import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { balanceOf, control, sandboxForTest, startBgvSandbox } from '../support/sandbox-api.ts';
import { copySpec } from '../support/spec-copy.ts';
import { tempFolder } from '../support/temp-folder.ts';

// The ten-minute promise: a second endpoint is one YAML file and one $ref line. No TypeScript is edited here.
let spec: string;
beforeAll(async () => {
  const { folder, root, edit } = await copySpec(afterAll);
  await cp(join(import.meta.dirname, 'second-endpoint.yaml'), join(folder, 'paths/check-bank-account.yaml'));
  const line = 'paths:\n';
  await edit('openapi.yaml', line, `${line}  /v2/bank/account-check:\n    $ref: paths/check-bank-account.yaml\n`);
  spec = root;
});

const valid = { account_number: '900000000200', branch_code: 'TEST0000001' };
const ids = ['checkBankAccount', 'pullCustomerData'];

/** Calls the second endpoint. */
async function check(url: string, key: string, request: object) {
  const response = await fetch(`${url}/v2/bank/account-check`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return { status: response.status, body: await response.json() };
}

describe.each([['table'], ['prism']])('the %s engine', (engine) => {
  let url: string;
  beforeAll(async () => {
    const sandbox = await startBgvSandbox(['--spec', spec, '--engine', engine]);
    url = sandbox.url;
    return async () => void (await sandbox.stop());
  });
  beforeEach(() => fetch(`${new URL(url).origin}/__sandbox/reset`, { method: 'POST' }));

  test('serves the second endpoint, and charges its own price', async () => {
    const found = await check(url, 'sandbox-funded', valid);
    expect(found).toMatchObject({ status: 200, body: { credits_used: 3, credits_left: 997, data: { isOpen: true } } });
    const noRecord = await check(url, 'sandbox-funded', { ...valid, account_number: '900000000404' });
    expect(noRecord).toMatchObject({ status: 404, body: { credits_used: 3, credits_left: 994 } });
    const failure = await check(url, 'sandbox-funded', { ...valid, account_number: '900000000500' });
    expect(failure).toMatchObject({ status: 500, body: { credits_used: 0, credits_left: 994 } });
    expect(await balanceOf(url)).toBe(994);
  });

  test('answers 402 when the balance does not cover the price, and keeps the balance', async () => {
    await control(url, '/keys', { key: 'two', credits: 2 });
    expect(await check(url, 'two', valid)).toMatchObject({ status: 402, body: { credits_used: 0, credits_left: 2 } });
    await control(url, '/keys/two/top-up', { credits: 1 });
    expect(await check(url, 'two', valid)).toMatchObject({ status: 200, body: { credits_used: 3, credits_left: 0 } });
  });

  test('names the rule that a request breaks', async () => {
    const remark = 'this is far too long a remark';
    const refused = await check(url, 'sandbox-funded', { ...valid, remark });
    expect(refused).toMatchObject({
      status: 400,
      body: { message: '`remark` cannot be longer than 20 characters.', credits_used: 0 },
    });
    expect(JSON.stringify(refused.body)).not.toContain(remark);
  });

  test('gives an unknown account the same holder each time', async () => {
    const request = { ...valid, account_number: '900000009999' };
    const [first, again] = [await check(url, 'sandbox-funded', request), await check(url, 'sandbox-funded', request)];
    expect(first.status).toBe(200);
    expect(again.body.data.holderName).toBe(first.body.data.holderName);
    expect(again.body.data.referenceNumber).not.toBe(first.body.data.referenceNumber);
    const other = await check(url, 'sandbox-funded', { ...valid, account_number: '900000009998' });
    expect(other.body.data.holderName).not.toBe(first.body.data.holderName);
  });
});

test('the first endpoint is served beside it, at its own price', async () => {
  const { url } = await sandboxForTest(['--spec', spec]);
  const response = await fetch(`${url}/v2/finance/customer-data-pull`, {
    method: 'POST',
    headers: { authorization: 'Bearer sandbox-funded', 'content-type': 'application/json' },
    body: JSON.stringify({ mobile_number: '9000000200', full_name: 'Asha Verma' }),
  });
  expect(await response.json()).toMatchObject({ code: 200, credits_used: 1, credits_left: 999 });
});

test('bgv scenarios lists it, with its price and its rules', async () => {
  const { code, stdout } = await runBgv(['scenarios', '--spec', spec]);
  expect(code).toBe(0);
  expect(stdout).toContain('POST /v2/bank/account-check');
  expect(stdout).toMatch(/^ +ACCOUNT_NUMBER +STATUS +CREDITS +SCENARIO/m);
  expect(stdout).toMatch(/^ +900000000404 +404 +3 +no-record /m);
  expect(stdout).toMatch(/^ +remark-too-long +remark\.at-most-20-characters$/m);
});

test('bgv fixtures makes valid requests, bodies and near misses for it', async () => {
  const options = ['--operation', 'checkBankAccount', '--spec', spec];
  const requests = await runBgv(['fixtures', 'request', '--count', '20', ...options]);
  expect(requests).toMatchObject({ code: 0, stderr: '' });
  for (const line of requests.stdout.trimEnd().split('\n')) {
    const { account_number: account, branch_code: branch, remark = '' } = JSON.parse(line);
    expect(account).toMatch(/^[0-9]{9,18}$/);
    expect(branch).toMatch(/^[A-Z]{4}0[A-Z0-9]{6}$/);
    expect([...remark].length).toBeLessThanOrEqual(20);
  }
  const body = await runBgv(['fixtures', 'body', '--status', '404', ...options]);
  expect(JSON.parse(body.stdout)).toMatchObject({ code: 404, credits_used: 3 });
  const miss = await runBgv(['fixtures', 'near-miss', '--rule', 'remark.at-most-20-characters', ...options]);
  expect(JSON.parse(miss.stdout)).toMatchObject({ breaks: ['remark.at-most-20-characters'] });
});

test('bgv generate writes its method, its price and its types', async () => {
  const out = join(await tempFolder(), 'bgv');
  expect(await runBgv(['generate', '--out', out, '--spec', spec])).toMatchObject({ code: 0, stderr: '' });
  const operations = await readFile(join(out, 'generated/operations.ts'), 'utf8');
  expect(operations).toMatch(
    /checkBankAccount: \{ method: 'POST', path: '\/v2\/bank\/account-check', credits: \{ 200: 3,.* 404: 3,/,
  );
  expect(await readFile(join(out, 'paths.ts'), 'utf8')).toContain('branch_code: string;');
});

test('bgv contract judges it, rule by rule, and finds that the sandbox honours it', async () => {
  const { url } = await sandboxForTest(['--spec', spec]);
  const target = ['--target', url, '--key', 'sandbox-funded', '--strict', '--spec', spec];
  const { code, stdout, stderr } = await runBgv(['contract', ...target]);
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('POST /v2/bank/account-check');
  expect(stdout).toMatch(/pass .*remark\.at-most-20-characters/);
  expect(stdout).not.toMatch(/FAIL/);
});

test('both endpoints are listed for a script', async () => {
  const { stdout } = await runBgv(['scenarios', '--json', '--spec', spec]);
  expect(
    JSON.parse(stdout)
      .map(({ operation }: { operation: string }) => operation)
      .toSorted(),
  ).toEqual(ids);
});
