import { serve } from '@bgv-kit/server';
import { expect, test } from 'vitest';
import { holdCharge } from '../support/held-charge.ts';
import { type RawSocket, rawSocket } from '../support/raw-socket.ts';
import {
  balanceOf,
  callApi,
  expectToServe,
  foundRequest,
  metric,
  rawCall,
  sandboxForTest,
} from '../support/sandbox-api.ts';

const planted = 'planted9123477316';

/** The last answer in what a connection has received. */
function answerIn(text: string) {
  const head = text.slice(text.search(/HTTP\/1\.1 \d{3} (?![\s\S]*HTTP\/1\.1 \d{3} )/));
  const [top = '', body = ''] = head.split('\r\n\r\n');
  return { status: Number(top.split(' ')[1]), head: top.toLowerCase(), body: JSON.parse(body) };
}

/** Sends raw HTTP, and returns what the server sent before it closed the connection. */
async function sent(url: string, text: string): Promise<string> {
  const raw = await rawSocket(url);
  raw.socket.write(text);
  return raw.closed();
}

test.each([
  ['malformed-http', 400, `${planted}\r\n\r\n`],
  ['malformed-http', 400, `GET /${planted} HTTP/1.1\r\n\r\n`],
  ['malformed-http', 400, `GET / HTTP/1.1\r\nhost: x\r\n${planted}\r\n\r\n`],
  ['malformed-http', 400, `GET / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${planted}\r\n`],
  ['headers-too-large', 431, `GET / HTTP/1.1\r\nhost: x\r\na: ${planted.repeat(20_000)}\r\n\r\n`],
  ['unmet-expectation', 417, `GET / HTTP/1.1\r\nhost: x\r\nexpect: ${planted}\r\n\r\n`],
])('%s is a %i in the envelope, free, counted, and repeats nothing', async (reason, status, text) => {
  const { url } = await sandboxForTest();
  const received = await sent(url, text);
  const answer = answerIn(received);
  expect(answer).toMatchObject({ status, body: { status: 'error', code: status, data: {}, credits_used: 0 } });
  expect(answer.body.message).toMatch(/Nothing is charged\.$/);
  expect(answer.head).toContain(`\r\nsandbox-scenario: ${reason}`);
  expect(answer.head).toContain('\r\nconnection: close');
  expect(received).not.toContain(planted);
  expect(await metric(url, 'bgv_sandbox_refused_total', { reason })).toBe(1);
  await expectToServe(url);
  expect(await balanceOf(url)).toBe(999);
});

test('a caller that reads only after it has sent everything sees the refusal, never a reset', async () => {
  const { url } = await sandboxForTest();
  const raw = await rawSocket(url);
  raw.socket.pause();
  await new Promise((resolve) => raw.socket.write(`GET / HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(5_000_000)}`, resolve));
  raw.socket.resume();
  expect(answerIn(await raw.closed()).status).toBe(431);
  expect(await metric(url, 'bgv_sandbox_refused_total', { reason: 'headers-too-large' })).toBe(1);
});

test.each([
  ['a head', 'POST /api HTTP/1.1\r\nhost: x\r\nauth'],
  ['a body', 'POST /api HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{"mob'],
])('%s that does not arrive in time is a 408 in the envelope', async (_, text) => {
  const { url } = await sandboxForTest({ limits: { requestTime: 1000 } });
  const answer = answerIn(await sent(url, text));
  expect(answer).toMatchObject({ status: 408, body: { code: 408, credits_used: 0 } });
  expect(answer.body.message).toContain('within 1 s');
  expect(await metric(url, 'bgv_sandbox_refused_total', { reason: 'slow-request' })).toBe(1);
  expect(await metric(url, 'bgv_sandbox_failures_total')).toBe(0);
});

test('a connection without a request is closed in time, without an answer, and is not counted as refused', async () => {
  const { url } = await sandboxForTest({ limits: { requestTime: 1000 } });
  expect(await (await rawSocket(url)).closed()).toBe('');
  expect(await metric(url, 'bgv_sandbox_refused_total', { reason: 'slow-request' })).toBe(0);
});

test('an answer may take longer than a request', async () => {
  const sandbox = await sandboxForTest({ limits: { requestTime: 1000 } });
  const { url } = sandbox;
  const held = holdCharge(sandbox);
  const call = callApi(url);
  await held.reached;
  // Meanwhile, the server has checked for slow requests and found this one.
  await sent(url, 'POST /api HTTP/1.1\r\nhost: x\r\nauth');
  held.release();
  expect((await call).status).toBe(200);
});

test('calls that are sent at once on one connection are answered in order, and each is charged once', async () => {
  const { url } = await sandboxForTest();
  const raw = await rawSocket(url);
  raw.socket.write(rawCall(url).repeat(3));
  const text = await raw.until(/(credits_left[\s\S]*){3}/);
  expect([...text.matchAll(/"credits_left":(\d+)/g)].map(([, left]) => Number(left))).toEqual([999, 998, 997]);
  expect(await balanceOf(url)).toBe(997);
});

test('bytes after a call that are no request do not replace its answer', async () => {
  const sandbox = await sandboxForTest();
  const { url } = sandbox;
  const held = holdCharge(sandbox);
  const raw = await rawSocket(url);
  raw.socket.write(`${rawCall(url)}${planted}\r\n\r\n`);
  await held.reached;
  expect((await callApi(url)).status).toBe(200);
  expect(raw.received()).toBe('');
  held.release();
  const text = await raw.closed();
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '400']);
});

test('a connection above the limit gets a 503 that says so, and a later one is served', async () => {
  const { url } = await sandboxForTest({ limits: { maxConnections: 1 } });
  const first = await rawSocket(url);
  first.socket.write(rawCall(url));
  await first.until(/credits_left/);
  const refused = await callApi(url, { headers: { connection: 'close' } });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toMatchObject({
    code: 503,
    message: expect.stringContaining('1 connections'),
    data: {},
  });
  first.socket.destroy();
  await first.closed();
  while ((await callApi(url, { headers: { connection: 'close' } })).status === 503);
  expect(await metricOnce(url)).toBeGreaterThanOrEqual(1);
});

/** While the limit is one connection, the scrape itself may be refused. */
async function metricOnce(url: string): Promise<number> {
  let count = 0;
  while (count === 0) count = await metric(url, 'bgv_sandbox_refused_total', { reason: 'too-many-connections' });
  return count;
}

test('connections far above the limit are closed at once, and open ones continue', async () => {
  const { url } = await sandboxForTest({ limits: { maxConnections: 1 } });
  const first = await rawSocket(url);
  first.socket.write(rawCall(url));
  await first.until(/credits_left/);
  const others: RawSocket[] = [];
  for (let count = 0; count < 101; count += 1) others.push(await rawSocket(url));
  expect(await others.at(-1)?.closed()).toBe('');
  first.socket.write(rawCall(url));
  await first.until(/"credits_left":998/);
});

test('the largest body can be chosen, and the message names it', async () => {
  const { url } = await sandboxForTest({ maxBody: 2000 });
  const large = { ...JSON.parse(foundRequest), id_value: 'x'.repeat(2000) };
  const refused = await callApi(url, { body: JSON.stringify(large) });
  expect(await refused.json()).toMatchObject({ code: 400, message: 'Payload is larger than 2 kB.', credits_used: 0 });
  await expectToServe(url);
});

test('a server without limits of its own has those of the kit', async () => {
  const sandbox = await sandboxForTest();
  const server = await serve(sandbox, {
    host: '127.0.0.1',
    port: 0,
    adminPath: '/__sandbox',
    adminHandler: () => undefined,
  });
  expect(
    answerIn(await sent(server.origin, `GET / HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(20_000)}\r\n\r\n`)),
  ).toMatchObject({
    status: 431,
    body: { message: expect.stringContaining('16384 bytes') },
  });
  expect((await callApi(server.origin + sandbox.basePath)).status).toBe(200);
  await server.close();
});
