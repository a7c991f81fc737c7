import { once } from 'node:events';
import { type ChaosItem, createSandbox, type Sandbox } from '@bgv-kit/sandbox';
import { serve } from '@bgv-kit/server';
import { expect, onTestFinished, test } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import { apiPath, callApi, foundRequest } from '../support/sandbox-api.ts';

const key = 'sandbox-funded';

/** A sandbox over HTTP with these items queued for its next calls. A stop waits for calls longer than a test may take. */
async function serving(...items: ChaosItem[]) {
  const sandbox = createSandbox({ chaos: { queues: { [key]: items } } });
  const server = await serve(sandbox, {
    host: '127.0.0.1',
    port: 0,
    adminPath: '/__sandbox',
    adminHandler: () => undefined,
    limits: { grace: 600_000 },
  });
  onTestFinished(() => server.close().catch(() => undefined));
  return { sandbox, server, url: server.origin + sandbox.basePath };
}

/** The request of `callApi` as HTTP text. */
function rawCall(url: string): string {
  const { pathname } = new URL(url + apiPath);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    'host: x',
    `authorization: Bearer ${key}`,
    'content-type: application/json',
  ];
  return `${head.join('\r\n')}\r\ncontent-length: ${Buffer.byteLength(foundRequest)}\r\n\r\n${foundRequest}`;
}

/** Waits until the sandbox has decided on so many calls. */
async function decided(sandbox: Sandbox, calls: number): Promise<void> {
  while (sandbox.requests().length < calls) await new Promise((resolve) => setTimeout(resolve, 1));
}

const balance = async (sandbox: Sandbox) => (await sandbox.ledger.find(key))?.available;

test.each([
  { paid: true, left: 999 },
  { paid: false, left: 1000 },
])('a reset (paid: $paid) is a reset, and leaves $left credits', async ({ paid, left }) => {
  const { sandbox, url } = await serving({ fault: 'reset', paid });
  const raw = await rawSocket(url);
  const failed = Promise.race([once(raw.socket, 'error'), raw.closed().then(() => [{ code: 'closed' }])]);
  raw.socket.write(rawCall(url));
  const [error] = await failed;
  expect([error.code, error.syscall, raw.received()]).toEqual(['ECONNRESET', 'read', '']);
  expect(await balance(sandbox)).toBe(left);
  expect((await callApi(url)).status).toBe(200);
});

test.each([
  { paid: true, left: 999 },
  { paid: false, left: 1000 },
])(
  'a truncated answer (paid: $paid) promises more than it brings, and leaves $left credits',
  async ({ paid, left }) => {
    const { sandbox, url } = await serving({ fault: 'truncated', paid });
    const raw = await rawSocket(url);
    raw.socket.write(rawCall(url));
    const [head = '', body = ''] = (await raw.closed()).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nsandbox-fault: truncated\r\n/i);
    const promised = Number(/content-length: ([0-9]+)/i.exec(head)?.[1]);
    expect(Buffer.byteLength(body)).toBe(promised >> 1);
    expect(body).toMatch(/^\{"status":"success","code":200,/);
    expect(await balance(sandbox)).toBe(left);
  },
);

test('a truncated answer ends early for fetch too, after the status', async () => {
  const { url } = await serving({ fault: 'truncated' });
  const response = await callApi(url);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('a time-out keeps the connection open and silent, and the call is charged', async () => {
  const { sandbox, url } = await serving({ fault: 'timeout' });
  const raw = await rawSocket(url);
  raw.socket.write(rawCall(url));
  await decided(sandbox, 1);
  expect(await balance(sandbox)).toBe(999);
  // Others are served meanwhile.
  expect((await callApi(url)).status).toBe(200);
  expect({ closed: raw.socket.closed, received: raw.received() }).toEqual({ closed: false, received: '' });
});

test('a stopping server does not wait for calls in a time-out fault', async () => {
  const { sandbox, server, url } = await serving({ fault: 'timeout', times: 3 });
  const silent = await Promise.all([1, 2, 3].map(() => rawSocket(url)));
  for (const { socket } of silent) socket.write(rawCall(url));
  await decided(sandbox, 3);
  // It would give requests in flight ten minutes.
  await server.close();
  for (const { closed } of silent) expect(await closed()).toBe('');
});

test('a server continues to serve after a caller hangs up during a time-out', async () => {
  const { sandbox, url } = await serving({ fault: 'timeout' });
  const signal = new AbortController();
  const call = fetch(url + apiPath, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: foundRequest,
    signal: signal.signal,
  });
  await decided(sandbox, 1);
  signal.abort();
  await expect(call).rejects.toThrow();
  expect((await callApi(url)).status).toBe(200);
});

test('a gateway answers with a page of HTML', async () => {
  const { url } = await serving({ fault: 'bad-gateway' });
  const response = await callApi(url);
  expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
  expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>');
});

test('a 429 says when to retry, and the connection can be used again', async () => {
  const { url } = await serving({ fault: 'too-many-requests', retryAfter: 3 });
  const raw = await rawSocket(url);
  raw.socket.write(rawCall(url));
  expect(await raw.until(/credits_remaining":1000\}/)).toMatch(/^HTTP\/1\.1 429 [\s\S]*\r\nretry-after: 3\r\n/i);
  raw.socket.write(rawCall(url));
  expect(await raw.until(/credits_remaining":999\}/)).toMatch(/HTTP\/1\.1 200 /);
});

test('a delayed call holds its credit, and does not delay other calls', async () => {
  const asleep = Promise.withResolvers<void>();
  const awake = Promise.withResolvers<void>();
  const sandbox = createSandbox({
    chaos: { rules: [{ delay: 60_000, when: { keys: ['sandbox-low'] } }] },
    sleep() {
      asleep.resolve();
      return awake.promise;
    },
  });
  const server = await serve(sandbox, {
    host: '127.0.0.1',
    port: 0,
    adminPath: '/__sandbox',
    adminHandler: () => undefined,
  });
  onTestFinished(() => server.close());
  const url = server.origin + sandbox.basePath;
  const slow = callApi(url, { key: 'sandbox-low' });
  await asleep.promise;
  expect((await callApi(url, { key: 'sandbox-low' })).status).toBe(402);
  expect((await callApi(url)).status).toBe(200);
  awake.resolve();
  const { status, headers } = await slow;
  expect([status, headers.get('sandbox-fault')]).toEqual([200, 'delay 60000']);
});
