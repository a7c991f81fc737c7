import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { Probe } from './exchange.ts';
import { send } from './send.ts';
import { resolveTarget } from './target.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Sends a probe to a function, and answers what came of it and what was sent. */
async function sendTo(fetch: Fetch, probe: Omit<Probe, 'label'> = {}, timeoutMs = 1000) {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const sent: Request[] = [];
  const watched: Fetch = (request) => {
    sent.push(request);
    return fetch(request);
  };
  const target = resolveTarget({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, timeoutMs, fetch: watched });
  return { result: await send({ label: 'probe', ...probe }, operation, target), sent };
}

const ok: Fetch = async () => Response.json({ code: 200 });

test('a probe is sent with the main key, as JSON, once', async () => {
  const { sent, result } = await sendTo(ok, { body: { a: 1 } });
  const [request] = sent;
  expect(sent).toHaveLength(1);
  expect(request?.headers.get('authorization')).toBe('Bearer k');
  expect(request?.headers.get('content-type')).toBe('application/json');
  expect(await request?.json()).toEqual({ a: 1 });
  expect(result).toMatchObject({ status: 200, body: { code: 200 } });
});

test('what a probe leaves out is left out', async () => {
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
  const { result, sent } = await sendTo(fetch, {}, 50);
  expect(result).toEqual({ label: 'probe', reason });
  expect(sent).toHaveLength(1);
});

test.each(['<h1>no</h1>', '[1]', '', 'null'])('an answer of %j has no JSON object for a body', async (text) => {
  const { result } = await sendTo(async () => new Response(text));
  expect(result).toMatchObject({ status: 200, body: undefined });
});
