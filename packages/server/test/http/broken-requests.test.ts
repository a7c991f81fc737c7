import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { startSandbox } from '@bgv-kit/server';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import {
  apiPath,
  balanceOf,
  callApi,
  control,
  expectToServe,
  foundRequest,
  patientLimits,
} from '../support/sandbox-api.ts';

const sandbox = await startSandbox({ limits: patientLimits });
afterAll(() => sandbox.close());
const { url } = sandbox;
const path = new URL(url).pathname + apiPath;

// After every test: nothing is charged, no hold stays open, and the sandbox continues to serve.
let before: number;
beforeEach(async () => {
  before = await balanceOf(url);
});
afterEach(async () => {
  expect(await balanceOf(url)).toBe(before);
  await expectToServe(url);
});

/** The form of every refusal. */
const refusal = (code: number, message: string | RegExp) => ({
  status: 'error',
  code,
  message: expect.stringMatching(message),
  data: {},
  credits_used: 0,
});

test.each([
  ['text that is not JSON', '{"mobile_number":', 'Payload is not valid JSON'],
  ['nothing', '', 'Payload is missing'],
  ['white space', ' \n', 'Payload is missing'],
  ['a list', '[]', 'Payload must be a JSON object'],
  ['a string', '"9000000200"', 'Payload must be a JSON object'],
  ['null', 'null', 'Payload must be a JSON object'],
  ['deep nesting', '['.repeat(100_000), 'Payload is not valid JSON'],
])('%s as the body is a 400 in the envelope', async (_, body, message) => {
  const response = await callApi(url, { body });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toMatchObject({ ...refusal(400, message), credits_left: before });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'application/vnd.api+json', ''])(
  'the content type "%s" is a 400 in the envelope',
  async (type) => {
    const response = await callApi(url, { headers: { 'content-type': type } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject(refusal(400, 'Content-Type must be application/json'));
  },
);

describe('a body of 2 MB is a 400 in the envelope, never a reset', () => {
  const large = JSON.stringify({ mobile_number: '9000000200', full_name: 'A'.repeat(2_000_000) });

  test('to fetch', async () => {
    const response = await callApi(url, { body: large });
    expect(await response.json()).toMatchObject(refusal(400, '1 MB'));
  });

  test('to a client that reads only after it has sent everything, and then uses the connection again', async () => {
    const raw = await rawSocket(url);
    const head = `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sandbox-funded\r\ncontent-type: application/json\r\n`;
    raw.socket.pause();
    raw.socket.write(`${head}content-length: ${large.length}\r\n\r\n`);
    for (let sent = 0; sent < large.length; sent += 50_000) {
      if (!raw.socket.write(large.slice(sent, sent + 50_000))) await once(raw.socket, 'drain');
    }
    raw.socket.resume();
    expect(await raw.until(/credits_used/)).toMatch(/^HTTP\/1\.1 400 [\s\S]*1 MB/);
    raw.socket.write(`${head}content-length: 2\r\n\r\n{}`);
    expect(await raw.until(/is required/)).toMatch(/`mobile_number` is required/);
  });

  test('in chunks without a length', async () => {
    const call = request(url + apiPath, {
      method: 'POST',
      headers: { authorization: 'Bearer sandbox-funded', 'content-type': 'application/json' },
    });
    const answered = once(call, 'response');
    for (let sent = 0; sent < large.length; sent += 50_000) {
      if (!call.write(large.slice(sent, sent + 50_000))) await once(call, 'drain');
    }
    call.end();
    const [response] = await answered;
    expect(await json(response)).toMatchObject(refusal(400, '1 MB'));
  });
});

test.each([
  ['no Authorization', undefined],
  ['another scheme', 'Basic c2FuZGJveDpmdW5kZWQ='],
  ['a bare key', 'sandbox-funded'],
  ['a scheme without a key', 'Bearer '],
  ['an unknown key', 'Bearer nobody'],
  ['two keys', 'Bearer sandbox-funded sandbox-low'],
  ['a revoked key', 'Bearer sandbox-revoked'],
])('%s is a 401, before the body is looked at', async (_, authorization) => {
  const headers = { 'content-type': 'text/plain', ...(authorization !== undefined && { authorization }) };
  const response = await fetch(url + apiPath, { method: 'POST', headers, body: 'garbage' });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ ...refusal(401, 'API key'), credits_left: 0 });
});

test.each([
  ['/', '/'],
  ['a path beside the base path', apiPath],
  ['a longer path', `${path}/more`],
  ['a path with a slash at the end', `${path}/`],
  ['a path in another case', path.toUpperCase()],
  ['a path that begins like a control route', '/__sandboxes'],
])('%s is an unknown route: 404, and its message says that nothing is charged', async (_, route) => {
  const response = await fetch(new URL(route, url), { method: 'POST', body: foundRequest });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(route);
});

test('an unknown route answers in the envelope and names the known ones', async () => {
  const response = await fetch(`${url}/nowhere`, { headers: { authorization: 'Bearer sandbox-funded' } });
  expect(await response.json()).toMatchObject(refusal(404, `GET /api/nowhere.*POST ${path}.*Nothing is charged`));
});

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is a wrong method: 405, with Allow', async (method) => {
  const response = await fetch(url + apiPath, { method, headers: { authorization: 'Bearer sandbox-funded' } });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
  expect(await response.json()).toMatchObject(refusal(405, 'Use POST'));
});

test('HEAD is a wrong method too, and its answer has no body', async () => {
  const raw = await rawSocket(url);
  raw.socket.end(`HEAD ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  expect(await raw.closed()).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nallow: POST\r\n[\s\S]*\r\n\r\n$/i);
});

test('a query does not hide the route', async () => {
  const response = await fetch(`${url}${apiPath}?trace=1`, { method: 'POST' });
  expect(response.status).toBe(401);
});

test.each([
  [
    'a body that the client does not finish',
    `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sandbox-funded\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"mob`,
  ],
  [
    'chunks that the client does not finish',
    `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sandbox-funded\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"mob`,
  ],
  ['headers that the client does not finish', `POST ${path} HTTP/1.1\r\nhost: x\r\nautho`],
])('%s get no answer and are not logged', async (_, text) => {
  const logged = (await control(url, '/requests')).json['requests'];
  const raw = await rawSocket(url);
  await new Promise((resolve) => raw.socket.write(text, resolve));
  raw.socket.resetAndDestroy();
  await raw.closed();
  expect((await control(url, '/requests')).json['requests']).toEqual(logged);
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['bytes of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001'],
  ['a header without a colon', `POST ${path} HTTP/1.1\r\nhost: x\r\ngarbage\r\n\r\n`],
  ['a header with a control character', `POST ${path} HTTP/1.1\r\nhost: x\r\na: \u0001\u0000\r\n\r\n`],
  ['headers of 100 kB', `POST ${path} HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['two lengths', `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
  ['a length that is no number', `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: two\r\n\r\n{}`],
  ['a chunk size that is no number', `POST ${path} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`],
  ['a request without a host', `POST ${path} HTTP/1.1\r\n\r\n`],
])('%s is answered with a 4xx or a closed connection', async (_, text) => {
  const raw = await rawSocket(url);
  raw.socket.write(text);
  const answer = await raw.closed();
  expect(answer === '' || /^HTTP\/1\.1 4[0-9]{2} /.test(answer)).toBe(true);
});
