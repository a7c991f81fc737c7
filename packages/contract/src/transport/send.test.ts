import { operations } from '@bgv-kit/spec/document';
import { afterEach, expect, test, vi } from 'vitest';
import type { TestRequest } from '../exchange.ts';
import { resolveTarget, type Target } from '../target.ts';
import { createSender, send } from './send.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Sends a test request to a function, and returns the result and what was sent. */
async function sendTo(fetch: Fetch, test: Omit<TestRequest, 'label'> = {}, more: Partial<Target> = {}) {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const sent: Request[] = [];
  const watched: Fetch = (request) => {
    sent.push(request);
    return fetch(request);
  };
  const keys = { main: 'k', low: 'k-low' };
  const target = resolveTarget({ baseUrl: 'http://127.0.0.1:1/api', keys, fetch: watched, ...more });
  return { result: await send({ label: 'a call', ...test }, operation, target), sent };
}

const ok: Fetch = async () => Response.json({ code: 200 });

test('a test request is sent with the main key, as JSON, once, to the operation', async () => {
  const { sent, result } = await sendTo(ok, { body: { a: 1 } });
  const [request] = sent;
  expect(sent).toHaveLength(1);
  expect(request?.method).toBe('POST');
  expect(request?.url).toBe('http://127.0.0.1:1/api/v2/finance/customer-data-pull');
  expect(request?.headers.get('authorization')).toBe('Bearer k');
  expect(request?.headers.get('content-type')).toBe('application/json');
  expect(await request?.json()).toEqual({ a: 1 });
  expect(result).toMatchObject({ status: 200, body: { code: 200 }, request: { body: { a: 1 } } });
});

test('each request has a connection of its own, so that none is lost on one that the server has closed', async () => {
  const { sent } = await sendTo(ok);
  expect(sent[0]?.headers.get('connection')).toBe('close');
});

test('another key, another header and another content type take the place of the usual ones', async () => {
  const low = await sendTo(ok, { key: 'low', contentType: 'text/plain' });
  expect(low.sent[0]?.headers.get('authorization')).toBe('Bearer k-low');
  expect(low.sent[0]?.headers.get('content-type')).toBe('text/plain');
  const basic = await sendTo(ok, { authorization: 'Basic k' });
  expect(basic.sent[0]?.headers.get('authorization')).toBe('Basic k');
});

test('what a test request leaves out is left out', async () => {
  const { sent } = await sendTo(ok, { authorization: null, contentType: null, raw: '{' });
  expect(sent[0]?.headers.get('authorization')).toBeNull();
  expect(sent[0]?.headers.get('content-type')).toBeNull();
  expect(await sent[0]?.text()).toBe('{');
});

const hang: Fetch = (request) =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
const refuse: Fetch = () => Promise.reject(new TypeError('fetch failed'));
const breakOff: Fetch = async () =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }));

test.each([
  { what: 'hangs', fetch: hang, reason: 'timeout' },
  { what: 'refuses', fetch: refuse, reason: 'unreachable' },
  { what: 'breaks off', fetch: breakOff, reason: 'broken-off' },
])('a target that $what is reported, and not asked again', async ({ fetch, reason }) => {
  const { result, sent } = await sendTo(fetch, {}, { timeoutMs: 50 });
  expect(result).toEqual({ request: { label: 'a call' }, reason });
  expect(sent).toHaveLength(1);
});

test('a request that is under way is given up when the run is interrupted, and not taken for a time-out', async () => {
  const controller = new AbortController();
  const interrupting: Fetch = (request) => {
    const answer = hang(request);
    controller.abort();
    return answer;
  };
  const { result, sent } = await sendTo(interrupting, {}, { signal: controller.signal });
  expect(result).toMatchObject({ reason: 'interrupted' });
  expect(sent).toHaveLength(1);
});

test.each(['<h1>no</h1>', '[1]', '', 'null', '"text"'])(
  'an answer of %j has no JSON object for a body',
  async (text) => {
    const { result } = await sendTo(async () => new Response(text));
    expect(result).toMatchObject({ status: 200, body: undefined });
  },
);

test('a redirect is an answer like any other, and is not followed', async () => {
  const { result, sent } = await sendTo(async (request) => {
    expect(request.redirect).toBe('manual');
    return new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:2/' } });
  });
  expect(result).toMatchObject({ status: 302 });
  expect(sent).toHaveLength(1);
});

afterEach(() => void vi.useRealTimers());

test.each([
  { header: '3', wait: 3000 },
  { header: '0', wait: 0 },
  { header: 'Thu, 01 Jan 2026 00:00:30 GMT', wait: 30_000 },
  { header: 'Wed, 31 Dec 2025 23:59:30 GMT', wait: 0 },
  { header: '12', wait: 12_000 },
  { header: 'soon', wait: undefined },
  { header: '3 seconds', wait: undefined },
  { header: undefined, wait: undefined },
])('Retry-After of $header is $wait ms, and the request is not sent again', async ({ header, wait }) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
  const headers = header === undefined ? {} : { 'retry-after': header };
  const { result, sent } = await sendTo(async () => Response.json({}, { status: 429, headers }));
  expect(result).toMatchObject({ status: 429, retryAfter: wait });
  expect(sent).toHaveLength(1);
});

test('an answer without a content type has an empty one', async () => {
  const { result } = await sendTo(async () => new Response(new Uint8Array([123, 125])));
  expect(result).toMatchObject({ contentType: '', body: {} });
  const html = await sendTo(async () => new Response('', { headers: { 'content-type': 'text/html' } }));
  expect(html.result).toMatchObject({ contentType: 'text/html' });
});

/** When requests are sent by a sender, in milliseconds, each after the answer to the one before. */
async function timesOf(answers: readonly Response[]): Promise<number[]> {
  vi.useFakeTimers();
  const times: number[] = [];
  const fetch: Fetch = async () => {
    times.push(performance.now());
    return answers[times.length - 1] ?? Response.json({});
  };
  const target = resolveTarget({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, fetch });
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const sender = createSender(operation, target);
  const start = performance.now();
  const all = answers.reduce<Promise<unknown>>(
    (before) => before.then(() => sender.transmit({ label: 'a call' })),
    Promise.resolve(),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  await all;
  expect([sender.count(), vi.getTimerCount()]).toEqual([answers.length, 0]);
  return times.map((time) => Math.round(time - start));
}

test('after a 429 the sender waits as long as Retry-After says, and after another answer it does not', async () => {
  const waiting = (status: number) => Response.json({}, { status, headers: { 'retry-after': '2' } });
  expect(await timesOf([waiting(429), Response.json({})])).toEqual([0, 2000]);
  expect(await timesOf([waiting(503), Response.json({})])).toEqual([0, 0]);
  expect(await timesOf([Response.json({}, { status: 429 }), Response.json({})])).toEqual([0, 0]);
});

test('a request without an answer makes no later one wait', async () => {
  const broken = new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }));
  expect(await timesOf([broken, Response.json({})])).toEqual([0, 0]);
});
