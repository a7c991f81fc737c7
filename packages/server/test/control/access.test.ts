import { once } from 'node:events';
import { startSandbox } from '@bgv-kit/server';
import { afterAll, expect, test } from 'vitest';
import { documented } from '../support/checked-fetch.ts';
import { rawSocket } from '../support/raw-socket.ts';
import { patientLimits, sandboxForTest } from '../support/sandbox-api.ts';

/** Asks for the keys, with headers. */
async function askKeys(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${new URL(url).origin}/__sandbox/keys`, { headers });
  return { status: response.status, challenge: response.headers.get('www-authenticate'), text: await response.text() };
}

/** The first line of the answer to a GET with these header lines, which no fetch would send. */
async function statusLine(url: string, path: string, lines: readonly string[]): Promise<string> {
  const raw = await rawSocket(url);
  raw.socket.end(`GET ${path} HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`);
  return (await raw.closed()).split('\r\n')[0] ?? '';
}

// A request may take as long as it does: nothing here is about a slow one.
const withToken = { host: '0.0.0.0', controlToken: 'open-sesame', limits: patientLimits };

// Who is refused changes nothing.
const [shared, guarded] = await Promise.all([startSandbox({ limits: patientLimits }), startSandbox(withToken)]);
afterAll(() => Promise.all([shared.close(), guarded.close()]));

test.each([
  ['no token', {}],
  ['another token', { authorization: 'Bearer open-barley' }],
  ['the token in another case', { authorization: 'Bearer OPEN-SESAME' }],
  ['the token without its scheme', { authorization: 'open-sesame' }],
  ['a key of the API', { authorization: 'Bearer sandbox-funded' }],
])('where a token was set, a caller with %s is refused and told what to send', async (_, headers) => {
  const { url } = guarded;
  const { status, challenge, text } = await askKeys(url, headers);
  expect({ status, challenge }).toEqual({ status: 401, challenge: 'Bearer' });
  expect(text).toContain('--control-token');
  expect(text).not.toMatch(/sandbox-funded|sesame|barley/i);
});

test('where a token was set, health and readiness answer everybody, and no other route does', async () => {
  const { url } = await sandboxForTest(withToken);
  const root = `${new URL(url).origin}/__sandbox`;
  for (const { method, path } of documented) {
    const { status } = await fetch(root + path, { method: method.toUpperCase() });
    expect(`${method} ${path} ${status}`).toBe(`${method} ${path} ${['/health', '/ready'].includes(path) ? 200 : 401}`);
  }
});

test('a caller that sends a large body with a wrong token reads the refusal, and may use the connection again', async () => {
  const raw = await rawSocket(guarded.url);
  const megabyte = Buffer.alloc(1_000_000, 32);
  const closed = once(raw.socket, 'close');
  raw.socket.pause();
  raw.socket.write(`PUT /__sandbox/snapshot HTTP/1.1\r\nhost: x\r\ncontent-length: ${20 * megabyte.length}\r\n\r\n`);
  for (let sent = 0; sent < 20 && !raw.socket.closed; sent += 1) {
    if (!raw.socket.write(megabyte)) await Promise.race([once(raw.socket, 'drain'), closed]);
  }
  raw.socket.resume();
  raw.socket.write('GET /__sandbox/health HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(await raw.until(/"up"/)).toMatch(/^HTTP\/1\.1 401 [\s\S]*HTTP\/1\.1 200 /);
});

test('where a token was set, a caller with it is served, and the API needs none', async () => {
  const { url } = await sandboxForTest(withToken);
  expect(await askKeys(url, { authorization: 'Bearer open-sesame' })).toMatchObject({
    status: 200,
    text: expect.stringContaining('sandbox-funded'),
  });
});

test.each([
  ['https://example.com'],
  ['http://127.0.0.1.example.com'],
  ['http://localhost.example.com:4010'],
  ['null'],
  ['not an origin'],
])('a page from %s may not use the control routes', async (origin) => {
  const { url } = shared;
  expect((await askKeys(url, { origin })).status).toBe(403);
});

test.each([['http://localhost:4173'], ['http://127.0.0.1:4010'], ['http://[::1]:4010']])(
  'a page from %s may use the control routes',
  async (origin) => {
    const { url } = shared;
    expect((await askKeys(url, { origin })).status).toBe(200);
  },
);

test('a request of a page of another origin is refused', async () => {
  const { url } = await sandboxForTest();
  const raw = await rawSocket(url);
  raw.socket.end(
    'POST /__sandbox/reset HTTP/1.1\r\nhost: localhost\r\norigin: https://example.com\r\ncontent-length: 0\r\n\r\n',
  );
  expect(await raw.closed()).toMatch(/^HTTP\/1\.1 403 /);
});

test.each(['example.com', '127.0.0.1.example.com', 'localhost.example.com:4010', '192.168.7.7', '', 'a b'])(
  'a Host header that does not name this machine (%s) is refused',
  async (host) => {
    const { url } = shared;
    expect(await statusLine(url, '/__sandbox/keys', [`host: ${host}`])).toMatch(/ 40[03] /);
    expect(await statusLine(url, '/__sandbox/health', ['host: example.com'])).toMatch(/ 200 /);
  },
);

test.each(['localhost', 'LOCALHOST:80', '127.0.0.1:4010', '[::1]:4010'])('a Host header may be %s', async (host) => {
  const { url } = shared;
  expect(await statusLine(url, '/__sandbox/keys', [`host: ${host}`])).toMatch(/ 200 /);
});
