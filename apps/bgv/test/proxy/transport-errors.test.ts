import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import { apiPath, callApi, foundRequest, sandboxForTest } from '../support/sandbox-api.ts';
import { serveHttp } from '../support/serve-http.ts';
import { proxyForTest } from './running-proxy.ts';

const unknownCharge = /Nothing is known about a charge/;

/** A port of this machine without a server. */
async function nobodysPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server had no port.');
  return address.port;
}

test('an upstream that cannot be reached is a 502 in the envelope, which says that no charge is known', async () => {
  const proxy = await proxyForTest(`http://127.0.0.1:${await nobodysPort()}/api`);
  const response = await callApi(proxy.url);
  expect([response.status, response.headers.get('bgv-proxy')]).toEqual([502, 'unreachable']);
  const body = await response.json();
  expect(body).toEqual({ status: 'error', code: 502, message: expect.stringMatching(unknownCharge), data: {} });
  const { code, summary } = await proxy.stop();
  expect(proxy.issues()).toMatchObject([{ message: expect.stringContaining('(ECONNREFUSED); nothing is known') }]);
  expect(summary).toMatchObject({ calls: 1, answered: 0, found: { 'transport-error': { 'upstream.unreachable': 1 } } });
  expect(code).toBe(0);
});

test.each([
  { what: 'resets the connection', args: [], act: (destroy: () => void) => destroy() },
  { what: 'is silent for too long', args: ['--timeout', '300'], act: () => undefined },
])('an upstream that takes a request and $what is a 502, and is asked once', async ({ args, act }) => {
  const { origin, connections } = await serveHttp((request, response) => {
    request.resume();
    request.on('end', () => act(() => response.socket?.resetAndDestroy()));
  });
  const proxy = await proxyForTest(`${origin}/api`, args);
  const response = await callApi(proxy.url);
  expect([response.status, response.headers.get('bgv-proxy')]).toEqual([502, 'broken-off']);
  expect(await response.text()).toMatch(unknownCharge);
  await proxy.stop();
  expect(connections()).toBe(1);
  expect(proxy.issues()).toMatchObject([{ kind: 'transport-error', rule: 'upstream.broken-off', status: null }]);
});

test('a truncated answer is truncated for the caller too, and is not checked', async () => {
  const { origin } = await serveHttp((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"status":', () => response.socket?.destroy());
  });
  const proxy = await proxyForTest(`${origin}/api`);
  const raw = await rawSocket(proxy.url);
  const head = `POST /api${apiPath} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\ncontent-type: application/json\r\n`;
  raw.socket.write(`${head}content-length: ${foundRequest.length}\r\n\r\n${foundRequest}`);
  expect(await raw.closed()).toMatch(/^HTTP\/1\.1 200 [\s\S]*content-length: 500[\s\S]*\{"status":$/);
  await proxy.stop();
  expect(proxy.issues()).toMatchObject([{ kind: 'transport-error', rule: 'upstream.broken-off', status: 200 }]);
});

test('malformed JSON is forwarded and answered at once, where plain Prism would never answer', async () => {
  const sandbox = await sandboxForTest();
  const proxy = await proxyForTest(sandbox.url);
  const response = await callApi(proxy.url, { body: '{"mobile_number":' });
  expect([response.status, (await response.json()).message]).toEqual([400, 'Payload is not valid JSON.']);
  expect((await proxy.stop()).code).toBe(1);
  expect(proxy.issues()).toMatchObject([{ where: 'request', path: '/body', rule: 'request.json', status: 400 }]);
});

test('an incomplete request is not forwarded as a complete one, and is no violation', async () => {
  const asked = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<boolean>();
  const { origin } = await serveHttp(async (request) => {
    request.on('error', () => undefined);
    request.once('close', () => ended.resolve(request.complete));
    request.resume();
    asked.resolve();
  });
  const proxy = await proxyForTest(`${origin}/api`);
  const { socket } = await rawSocket(proxy.url);
  socket.write(`POST /api${apiPath} HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{"mobile`);
  await asked.promise;
  socket.resetAndDestroy();
  expect(await ended.promise).toBe(false);
  const { code, summary } = await proxy.stop();
  expect([code, summary.found['transport-error']]).toEqual([0, { 'caller.left': 1 }]);
});

test('a caller that hangs up before the answer does not stop the call: its cost is still counted', async () => {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const { origin } = await serveHttp(async (request, response) => {
    for await (const _ of request);
    asked.resolve();
    await gate.promise;
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"status":"error","code":404,"message":"None.","data":{},"credits_used":1,"credits_left":5}');
  });
  const proxy = await proxyForTest(`${origin}/api`);
  const leave = new AbortController();
  const call = fetch(proxy.url + apiPath, {
    method: 'POST',
    headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
    body: foundRequest,
    signal: leave.signal,
  }).catch(() => 'left');
  await asked.promise;
  leave.abort();
  expect(await call).toBe('left');
  const stopped = proxy.stop();
  gate.resolve();
  const { code, summary } = await stopped;
  expect([code, summary.creditsStated, summary.answered]).toEqual([0, 1, 1]);
});
