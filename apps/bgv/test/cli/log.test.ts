import { expect, test } from 'vitest';
import { bgvProcessForTest } from '../support/bgv-process.ts';
import { leaksIn } from '../support/planted.ts';
import { rawSocket } from '../support/raw-socket.ts';
import { runBgv } from '../support/run-bgv.ts';
import { apiPath, callApi, control, sandboxProcessForTest } from '../support/sandbox-api.ts';
import { logLines } from './log-lines.ts';

const key = 'planted-unknown-key-7731';
const number = '9123477316';
const planted = [
  ...[key, number, 'Zorvathia', 'planted purpose of twenty letters', 'ZQPLA7731K', 'planted_field', 'planted-token'],
  ...['sandbox-funded', 'sandbox-low', 'sandbox-empty', 'sandbox-forbidden', 'sandbox-revoked', '9000000'],
];

const body = JSON.stringify({
  mobile_number: number,
  full_name: 'Zorvathia',
  consent_purpose: 'planted purpose of twenty letters',
  id_value: 'ZQPLA7731K',
  planted_field: 'ZQPLA7731K',
});
const withNumber = (mobile_number: string) => JSON.stringify({ ...JSON.parse(body), mobile_number });

/** Valid and invalid calls of every outcome, with planted values in every place that a caller can fill. */
async function callEverything(url: string): Promise<void> {
  const post = (text: string, more = {}) => callApi(url, { key, body: text, ...more });
  for (const scenario of ['9000000200', '9000000404', '9000000500', '9000000301', number])
    await post(withNumber(scenario));
  for (const text of [`{"mobile_number":"${number}`, '', '[]', `"${number}"`, `{"mobile_number":${number}}`])
    await post(text);
  for (const other of [
    'sandbox-low',
    'sandbox-low',
    'sandbox-empty',
    'sandbox-forbidden',
    'sandbox-revoked',
    number,
    'no',
  ])
    await callApi(url, { key: other, body });
  await post(body, { headers: { 'content-type': 'text/plain' } });
  await post(body, { headers: { prefer: `code=404, example=${number}`, cookie: `key=${key}`, 'x-api-key': key } });
  const headers = { authorization: `Bearer ${key}` };
  for (const path of [`/${number}`, `?key=${key}`, `${apiPath}?mobile_number=${number}&key=${key}`, `/%22${number}`])
    await fetch(url + path, { headers });
  await fetch(url + apiPath, { method: 'DELETE', headers });
  await control(url, `/keys/${key}/top-up`, { credits: 'planted-token' });
  await control(url, `/${number}?key=${key}`, { [key]: number });
  for (const text of [
    `${number} ${key}\r\n\r\n`,
    `POST /${number} HTTP/1.1\r\nhost: x\r\n${key}\r\n\r\n`,
    `GET /${key} HTTP/1.1\r\n\r\n`,
  ]) {
    const raw = await rawSocket(url);
    raw.socket.write(text);
    await raw.closed();
  }
}

test('at trace, no call of any outcome leaves a key, a personal value or a path in the log', async () => {
  const sandbox = await sandboxProcessForTest(['--log', 'trace', '--control-token', 'planted-token'], {
    env: { DATABASE_URL: '' },
  });
  await fetch(`${new URL(sandbox.url).origin}/__sandbox/keys`, {
    method: 'POST',
    headers: { authorization: 'Bearer planted-token', 'content-type': 'application/json' },
    body: JSON.stringify({ key, credits: 100 }),
  });
  await callEverything(sandbox.url);
  expect(await sandbox.stop()).toMatchObject({ code: 0 });
  const log = sandbox.said.stderr;
  const statuses = logLines(log).flatMap(({ status }) => (status === undefined ? [] : [status]));
  expect([...new Set(statuses)].toSorted()).toEqual([200, 400, 401, 402, 403, 404, 405, 500]);
  expect(log).toContain('malformed-http');
  expect(leaksIn(log, planted)).toEqual([]);
});

test('a call is one line that says what was asked for, what was answered, and what it cost', async () => {
  const sandbox = await sandboxProcessForTest(['--log', 'info']);
  const response = await callApi(sandbox.url);
  await callApi(sandbox.url, { body: '{"mobile_number":"9000000299"}', key: 'sandbox-low' });
  await fetch(`${sandbox.url}/nowhere`);
  await sandbox.stop();
  expect(logLines(sandbox.said.stderr)).toMatchObject([
    { level: 'info', msg: 'started', engine: 'table', version: expect.any(String) },
    {
      ...{ level: 'info', msg: 'answered', time: expect.stringMatching(/^\d{4}-.*Z$/), pid: sandbox.child.pid },
      ...{ id: response.headers.get('sandbox-request-id'), method: 'POST', operation: 'pullCustomerData' },
      ...{ status: 200, scenario: 'found', rules: [], used: 1, maskedKey: '…nded', ms: expect.any(Number) },
    },
    { status: 400, scenario: 'invalid-request', rules: ['full_name.required'], used: 0, maskedKey: '…' },
    { method: 'GET', status: 404, scenario: 'unknown-route', used: 0 },
    { msg: 'stopping', inFlight: 0 },
    { msg: 'stopped' },
  ]);
});

test('the log is on standard error: standard output stays the ready line', async () => {
  const bgv = bgvProcessForTest(['sandbox', '--port', '0', '--json', '--log', 'info']);
  const line = await bgv.until(/\n/);
  await callApi(JSON.parse(line).url);
  expect(await bgv.stop('SIGTERM')).toMatchObject({ code: 0 });
  expect(await bgv.until(/\n/)).toBe(line);
});

test('nothing is logged by default, and a higher level keeps lower lines out', async () => {
  const [plain, warn] = await Promise.all([
    sandboxProcessForTest(),
    sandboxProcessForTest([], { env: { BGV_LOG: 'warn' } }),
  ]);
  for (const { url } of [plain, warn]) {
    await callApi(url);
    const raw = await rawSocket(url);
    raw.socket.write('hello\r\n\r\n');
    await raw.closed();
  }
  await Promise.all([plain.stop(), warn.stop()]);
  expect(plain.said.stderr).toBe('');
  expect(logLines(warn.said.stderr)).toMatchObject([{ level: 'warn', msg: 'refused', reason: 'malformed-http' }]);
});

test('an unknown level is refused with the known ones', async () => {
  const { code, stderr } = await runBgv(['sandbox', '--log', 'loud']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/loud.*silent, fatal, error, warn, info, debug, trace/);
});
