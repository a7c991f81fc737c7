import { expect, test } from 'vitest';
import type { Target } from '../target.ts';
import { createContractRun } from './run-contract.ts';

type Fetch = (request: Request) => Promise<Response>;

/** What the preflight says of a server, and what it sent. */
async function preflight(answer: Fetch, more: Partial<Target> = {}) {
  const sent: Request[] = [];
  const fetch: Fetch = (request) => {
    sent.push(request.clone());
    return answer(request);
  };
  const run = createContractRun({
    baseUrl: 'http://127.0.0.1:1/api',
    keys: { main: 'k' },
    timeoutMs: 50,
    fetch,
    ...more,
  });
  return { said: await run.preflight(), sent, spent: run.spent() };
}

const json = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ code: status }, { status, headers });
const hang: Fetch = (request) =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));

test('it sends one empty request, which costs nothing', async () => {
  const { said, sent, spent } = await preflight(async () => json(400));
  expect(said).toBeUndefined();
  expect(await sent[0]?.text()).toBe('{}');
  expect(spent).toEqual({ requests: 1, credits: 0 });
});

test.each([400, 402, 405, 418, 500, 200])('an answer of %d in JSON is one of a server that speaks', async (status) => {
  expect((await preflight(async () => json(status))).said).toBeUndefined();
});

test.each<{ what: string; answer: Fetch; says: string }>([
  { what: 'hangs', answer: hang, says: 'The target did not answer within 50 ms.' },
  {
    what: 'is not there',
    answer: () => Promise.reject(new TypeError('fetch failed')),
    says: 'The target does not answer',
  },
  {
    what: 'breaks off',
    answer: async () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })),
    says: 'broke its answer off half-way',
  },
  { what: 'does not know the key', answer: async () => json(401), says: 'refused the key with 401' },
  { what: 'has no access for the key', answer: async () => json(403), says: 'refused the key with 403' },
  {
    what: 'limits its rate',
    answer: async () => json(429, { 'retry-after': '7' }),
    says: 'answered 429. Its Retry-After is 7 s.',
  },
  { what: 'limits its rate without a time', answer: async () => json(429), says: 'answered 429. Wait' },
  {
    what: 'is a web page',
    answer: async () => new Response('<h1>', { headers: { 'content-type': 'text/html' } }),
    says: '200 with text/html, not with JSON',
  },
  { what: 'does not have the operation', answer: async () => json(404), says: '404 to the operation itself' },
])('a target that $what is named as such', async ({ answer, says }) => {
  expect((await preflight(answer)).said).toContain(says);
});

test('a server that answers without JSON but asks for a key knows the operation, and is judged', async () => {
  const { said, sent } = await preflight(async (request) =>
    request.headers.get('authorization') === null ? json(401) : new Response(''),
  );
  expect(said).toBeUndefined();
  expect(sent).toHaveLength(2);
});

test('a run that was interrupted before it began says so', async () => {
  expect((await preflight(() => Promise.reject(new TypeError('aborted')), { signal: AbortSignal.abort() })).said).toBe(
    'The run was interrupted before it began.',
  );
});
