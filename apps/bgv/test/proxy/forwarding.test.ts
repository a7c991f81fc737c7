import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import { serveHttp } from '../support/serve-http.ts';
import { proxyForTest } from './running-proxy.ts';

interface Arrived {
  readonly line: string;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** An upstream that records its requests, and a proxy in front of it. */
async function behindProxy(listener: RequestListener, args: readonly string[] = []) {
  const arrived: Arrived[] = [];
  const { origin, connections } = await serveHttp(async (request, response) => {
    const { method, url, rawHeaders } = request;
    const body = await buffer(request).catch(() => Buffer.from('broken off'));
    arrived.push({ line: `${method} ${url}`, rawHeaders, body });
    listener(request, response);
  });
  const proxy = await proxyForTest(`${origin}/api`, args);
  return { proxy, arrived, origin, connections };
}

async function call(url: string, options: { method: string; headers?: string[]; body?: string | Buffer }) {
  const outgoing = send(url, { method: options.method, headers: ['Host', 'any', ...(options.headers ?? [])] });
  outgoing.end(options.body);
  const [response]: [IncomingMessage] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { response, body: await buffer(response) };
}

test('method, path, query, headers and bytes of a request arrive as they were sent; only the host is the upstream', async () => {
  const { proxy, arrived, origin } = await behindProxy((_, response) => response.end());
  const body = Buffer.from([0, 255, 10, 13, 123, 34, 195]);
  const own = ['X-Twice', 'one', 'x-TWICE', 'two', 'Content-Type', 'application/octet-stream', 'Content-Length', '7'];
  await call(`${proxy.url}/any/path%20here/?a=1&a=%C3%A9`, {
    method: 'PUT',
    headers: [...own, 'Connection', 'close, X-Hop', 'X-Hop', 'gone', 'TE', 'trailers'],
    body,
  });
  expect(arrived).toHaveLength(1);
  expect(arrived[0]?.line).toBe('PUT /api/any/path%20here/?a=1&a=%C3%A9');
  expect(arrived[0]?.body).toEqual(body);
  expect(arrived[0]?.rawHeaders).toEqual(['Host', new URL(origin).host, ...own, 'Connection', 'close']);
});

test('status, reason, headers and bytes of an answer come back as they were given', async () => {
  const packed = gzipSync('{"status":"success"}');
  const { proxy } = await behindProxy((_, response) => {
    const headers = ['Content-Encoding', 'gzip', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Any', 'ü'];
    response.sendDate = false;
    response.writeHead(299, 'Quite Unusual', [...headers, 'Content-Length', String(packed.length)]);
    response.end(packed);
  });
  const { response, body } = await call(`${proxy.url}/x`, { method: 'GET' });
  expect([response.statusCode, response.statusMessage]).toEqual([299, 'Quite Unusual']);
  expect(body).toEqual(packed);
  const ours = response.rawHeaders.slice(0, 10);
  expect(ours).toEqual([
    ...['Content-Encoding', 'gzip', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Any', 'ü'],
    ...['Content-Length', String(packed.length)],
  ]);
  expect(response.headers).not.toHaveProperty('date');
});

test.each([
  { status: 302, headers: { location: '/api/elsewhere' } },
  { status: 501, headers: {} },
  { status: 429, headers: { 'retry-after': '7' } },
  { status: 204, headers: {} },
])('a $status comes back as it is: it is neither followed nor retried nor made up', async ({ status, headers }) => {
  const { proxy, arrived } = await behindProxy((_, response) => response.writeHead(status, headers).end());
  const { response, body } = await call(`${proxy.url}/x`, { method: 'POST', headers: ['Content-Length', '0'] });
  expect([response.statusCode, body.length]).toEqual([status, 0]);
  expect(response.headers).toMatchObject(headers);
  expect(arrived).toHaveLength(1);
});

test('an answer to HEAD keeps its length, and has no body', async () => {
  const { proxy } = await behindProxy((_, response) => response.writeHead(200, { 'content-length': '77' }).end());
  const { response, body } = await call(`${proxy.url}/x`, { method: 'HEAD' });
  expect([response.statusCode, response.headers['content-length'], body.length]).toEqual([200, '77', 0]);
});

test.each(['/', '/apis/x', '/__sandbox/reset', '/api/../__sandbox/reset', '/api/%2e%2e/__sandbox/reset', '/api'])(
  'what is not below the base path is not sent: %s',
  async (path) => {
    const { proxy, arrived } = await behindProxy((_, response) => response.end());
    const raw = await rawSocket(proxy.url);
    raw.socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    const answer = await raw.closed();
    expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*bgv-proxy: outside-base-path[\s\S]*Nothing was sent/);
    expect(arrived).toEqual([]);
  },
);

test('large bodies go through piece by piece, in both directions, before their end is known', async () => {
  const piece = Buffer.alloc(1_000_000, 7);
  const { origin } = await serveHttp(async (request, response) => {
    const [first] = (await once(request, 'data')) as [Buffer];
    response.write(`got ${first[0]}`);
    let size = first.length;
    for await (const chunk of request) size += chunk.length;
    for (let sent = 0; sent < 10; sent += 1) if (!response.write(piece)) await once(response, 'drain');
    response.end(String(size));
  });
  const proxy = await proxyForTest(`${origin}/api`);
  const outgoing = send(`${proxy.url}/x`, { method: 'POST' });
  outgoing.write(piece);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  const [begun] = (await once(response, 'data')) as [Buffer];
  expect(begun.toString().startsWith('got 7')).toBe(true);
  for (let sent = 1; sent < 10; sent += 1) outgoing.write(piece);
  outgoing.end();
  const rest = await buffer(response);
  expect(begun.length + rest.length).toBe('got 7'.length + 10 * piece.length + '10000000'.length);
  expect(rest.toString().endsWith('10000000')).toBe(true);
  expect((await proxy.stop()).summary.found['transport-error']).toEqual({});
});

test('a caller that waits for "100 Continue" gets it, and the upstream gets the body', async () => {
  const { proxy, arrived } = await behindProxy((_, response) => response.end('done'));
  const outgoing = send(`${proxy.url}/x`, { method: 'POST', headers: { expect: '100-continue', 'content-length': 4 } });
  outgoing.flushHeaders();
  await once(outgoing, 'continue');
  outgoing.end('body');
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  expect((await buffer(response)).toString()).toBe('done');
  expect(arrived[0]?.body.toString()).toBe('body');
});
