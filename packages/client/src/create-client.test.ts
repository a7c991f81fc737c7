import { afterEach, expect, test } from 'vitest';
import type { Fetch } from './call-operation.ts';
import { createClient } from './create-client.ts';

const key = 'k3y-of-the-test';
const person = { mobile_number: '9000000101', full_name: 'Asha Verma' };
const found = {
  status: 'success',
  code: 200,
  message: 'Fetched.',
  data: { personalInfo: { fullName: 'Asha Verma' } },
  credits_used: 1,
  credits_left: 41,
};
const failure = (code: number) => ({ status: 'error', code, message: 'A reason.', data: {}, credits_used: 0 });
const json = (status: number, body: unknown) => Response.json(body, { status });

/** A client whose `fetch` answers by `answer`, and the requests that it saw. */
function clientOn(answer: Fetch, options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const requests: Request[] = [];
  const fetch: Fetch = (request) => {
    requests.push(request);
    return answer(request);
  };
  return {
    client: createClient({ baseUrl: 'https://api.example.com/api/', apiKey: key, fetch, ...options }),
    requests,
  };
}

/** Never answers, but ends when its signal does, as the platform's `fetch`. */
const silent: Fetch = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** The status arrives, and then the connection breaks. */
const brokenBody = (status: number) =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }), {
    status,
  });

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('sends one request as the document has it', async () => {
  const { client, requests } = clientOn(async () => json(200, found));
  await client.pullCustomerData(person);
  const [request] = requests;
  expect(requests).toHaveLength(1);
  expect(request?.method).toBe('POST');
  expect(request?.url).toBe('https://api.example.com/api/v2/finance/customer-data-pull');
  expect(request?.headers.get('authorization')).toBe(`Bearer ${key}`);
  expect(request?.headers.get('content-type')).toBe('application/json');
  expect(await request?.json()).toEqual(person);
});

test('gives the person and the credits of a found answer', async () => {
  const { client } = clientOn(async () => json(200, found));
  const outcome = await client.pullCustomerData(person);
  expect(outcome).toMatchObject({
    outcome: 'found',
    charged: 'yes',
    credits: { used: 1, remaining: 41 },
    data: found.data,
  });
});

test.each([
  ['400', () => json(400, failure(400)), 'invalid-request', 'no'],
  ['401', () => json(401, failure(401)), 'unauthorized', 'no'],
  ['402', () => json(402, failure(402)), 'insufficient-credits', 'no'],
  ['402 without a body', () => new Response(null, { status: 402 }), 'insufficient-credits', 'no'],
  [
    '402 with a length of 0',
    () => new Response('', { status: 402, headers: { 'content-length': '0' } }),
    'insufficient-credits',
    'no',
  ],
  ['403', () => json(403, failure(403)), 'forbidden', 'no'],
  ['404', () => json(404, { ...failure(404), credits_used: 1 }), 'no-record', 'yes'],
  ['404 of an unknown route', () => new Response('Not Found', { status: 404 }), 'unexpected', 'unknown'],
  ['500', () => json(500, failure(500)), 'server-error', 'no'],
  ['502 with a page', () => new Response('<html>', { status: 502 }), 'server-error', 'unknown'],
  ['503 cut off', () => brokenBody(503), 'server-error', 'unknown'],
  ['429', () => new Response('', { status: 429, headers: { 'retry-after': '1' } }), 'unexpected', 'unknown'],
  ['200 with a page', () => new Response('<html>Sign in</html>'), 'unexpected', 'unknown'],
  ['200 cut off', () => new Response(JSON.stringify(found).slice(0, 40)), 'unexpected', 'unknown'],
  ['200 whose connection breaks', () => brokenBody(200), 'unexpected', 'unknown'],
  ['200 without a body', () => new Response(null), 'unexpected', 'unknown'],
  ['200 with another shape', () => json(200, { person: 'x' }), 'unexpected', 'unknown'],
  ['204', () => new Response(null, { status: 204 }), 'unexpected', 'unknown'],
  [
    'a redirect',
    () => new Response(null, { status: 307, headers: { location: 'https://elsewhere.example' } }),
    'unexpected',
    'unknown',
  ],
] as const)('%s is a value, and the request is not sent again', async (_, answer, outcome, charged) => {
  const { client, requests } = clientOn(async () => answer());
  expect(await client.pullCustomerData(person)).toMatchObject({ outcome, charged });
  expect(requests).toHaveLength(1);
});

test('an unexpected answer keeps its headers', async () => {
  const { client } = clientOn(async () => new Response('', { status: 429, headers: { 'retry-after': '7' } }));
  const outcome = await client.pullCustomerData(person);
  expect(outcome.outcome === 'unexpected' && outcome.response.headers.get('retry-after')).toBe('7');
});

test('a redirect is not followed: it would send the data to another place', async () => {
  const { client, requests } = clientOn(async () => json(200, found));
  await client.pullCustomerData(person);
  expect(requests[0]?.redirect).toBe('manual');
});

test.each([
  ['refused', 'ECONNREFUSED', 'no'],
  ['not found', 'ENOTFOUND', 'no'],
  ['reset', 'ECONNRESET', 'unknown'],
] as const)('a connection that is %s is no answer', async (_, code, charged) => {
  const error = new TypeError('fetch failed', { cause: { code } });
  const { client, requests } = clientOn(() => Promise.reject(error));
  expect(await client.pullCustomerData(person)).toMatchObject({
    outcome: 'unreachable',
    reason: 'network',
    charged,
    credits: { used: null, remaining: null },
    message: expect.stringContaining(code),
    cause: error,
  });
  expect(requests).toHaveLength(1);
});

test.each([
  ['the call', { timeoutMs: 5 }, {}],
  ['the client', {}, { timeoutMs: 5 }],
])('the time-out of %s ends a call that gets no answer', async (_, callOptions, clientOptions) => {
  const { client, requests } = clientOn(silent, clientOptions);
  expect(await client.pullCustomerData(person, callOptions)).toMatchObject({
    outcome: 'unreachable',
    reason: 'timeout',
    charged: 'unknown',
  });
  expect(requests).toHaveLength(1);
});

test('the time-out covers the body too', async () => {
  const { client } = clientOn(async () => new Response(new ReadableStream()), { timeoutMs: 5 });
  expect(await client.pullCustomerData(person)).toMatchObject({ outcome: 'unreachable', reason: 'timeout' });
});

test('a call aborted before it starts sends nothing and costs nothing', async () => {
  const { client, requests } = clientOn(async () => json(200, found));
  expect(await client.pullCustomerData(person, { signal: AbortSignal.abort() })).toMatchObject({
    outcome: 'unreachable',
    reason: 'aborted',
    charged: 'no',
  });
  expect(requests).toHaveLength(0);
});

test('a call aborted on its way may have been charged', async () => {
  const controller = new AbortController();
  const { client } = clientOn((request) => {
    queueMicrotask(() => controller.abort('left the page'));
    return silent(request);
  });
  expect(await client.pullCustomerData(person, { signal: controller.signal })).toMatchObject({
    outcome: 'unreachable',
    reason: 'aborted',
    charged: 'unknown',
    cause: 'left the page',
  });
});

test('a key that comes after the deadline sends nothing', async () => {
  const late = Promise.withResolvers<string>();
  const { client, requests } = clientOn(async () => json(200, found), { apiKey: () => late.promise });
  expect(await client.pullCustomerData(person, { timeoutMs: 5 })).toMatchObject({ reason: 'timeout', charged: 'no' });
  late.resolve(key);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toHaveLength(0);
});

test('the key function is asked before each call', async () => {
  let turn = 0;
  const { client, requests } = clientOn(async () => json(200, found), { apiKey: () => `key-${++turn}` });
  await client.pullCustomerData(person);
  await client.pullCustomerData(person);
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer key-1', 'Bearer key-2']);
});

test.each([
  ['an empty key', { apiKey: '' }, 'API_KEY_MISSING'],
  ['a key with a line break', { apiKey: `${key}\n` }, 'API_KEY_INVALID'],
  ['plain http', { baseUrl: 'http://bgv.konnectnxt.com/api' }, 'INSECURE_BASE_URL'],
  ['no URL', { baseUrl: 'bgv.konnectnxt.com' }, 'BASE_URL_INVALID'],
  ['no time', { timeoutMs: 0 }, 'TIMEOUT_INVALID'],
])('%s is a mistake that shows when the client is made', (_, options, code) => {
  expect(() => clientOn(silent, options)).toThrow(expect.objectContaining({ name: 'ClientError', code }));
});

test('a mistake that shows during a call rejects, and sends nothing', async () => {
  const { client, requests } = clientOn(async () => json(200, found), { apiKey: () => '' });
  await expect(client.pullCustomerData(person)).rejects.toMatchObject({ code: 'API_KEY_MISSING' });
  await expect(client.pullCustomerData(person, { timeoutMs: -1 })).rejects.toMatchObject({ code: 'TIMEOUT_INVALID' });
  const circle: typeof person & { self?: unknown } = { ...person };
  circle.self = circle;
  await expect(client.pullCustomerData(circle)).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  expect(requests).toHaveLength(0);
});

test('neither an outcome nor an error repeats the key or the person', async () => {
  const answers: Fetch[] = [
    async () => json(401, failure(401)),
    async () => new Response('<html>', { status: 502 }),
    async () => json(404, { ...failure(404), credits_used: 1 }),
    () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })),
    silent,
  ];
  const outcomes = await Promise.all(
    answers.map((answer) => clientOn(answer).client.pullCustomerData(person, { timeoutMs: 20 })),
  );
  const errors = [
    () => clientOn(silent, { apiKey: `${key} ` }),
    () => clientOn(silent, { baseUrl: `https://${key}@x.y` }),
  ];
  const thrown = errors.map((make) => {
    try {
      return make();
    } catch (error) {
      return `${error} ${JSON.stringify(error)}`;
    }
  });
  const said = JSON.stringify([outcomes, thrown]);
  for (const secret of [key, person.mobile_number, person.full_name]) expect(said).not.toContain(secret);
});

test('the verbs of openapi-fetch carry the key too', async () => {
  const { client, requests } = clientOn(async () => json(402, failure(402)));
  const { error, response } = await client.POST('/v2/finance/customer-data-pull', { body: person });
  expect(response.status).toBe(402);
  expect(error?.message).toBe('A reason.');
  expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${key}`);
});

test('a verb does not take the key to plain http elsewhere', async () => {
  const { client, requests } = clientOn(async () => json(200, found));
  const call = client.POST('/v2/finance/customer-data-pull', { body: person, baseUrl: 'http://elsewhere.example' });
  await expect(call).rejects.toMatchObject({ code: 'INSECURE_BASE_URL' });
  expect(requests).toHaveLength(0);
});

test('a global fetch that is replaced after the client was made is used', async () => {
  const client = createClient({ baseUrl: 'https://api.example.com/api', apiKey: key });
  globalThis.fetch = async () => json(200, found);
  expect(await client.pullCustomerData(person)).toMatchObject({ outcome: 'found' });
});

test('32 calls at once keep their answers apart', async () => {
  const { client } = clientOn(async (request) => {
    const { full_name } = await request.json();
    // The later the call, the sooner its answer.
    await new Promise((resolve) => setTimeout(resolve, 32 - full_name.length));
    return json(200, { ...found, credits_left: full_name.length, data: { personalInfo: { fullName: full_name } } });
  });
  const names = Array.from({ length: 32 }, (_, index) => 'A'.repeat(index + 1));
  const outcomes = await Promise.all(
    names.map((full_name) => client.pullCustomerData({ mobile_number: '9000000101', full_name })),
  );
  expect(outcomes.map((one) => (one.outcome === 'found' ? one.data.personalInfo.fullName : one.outcome))).toEqual(
    names,
  );
  expect(outcomes.map(({ credits }) => credits.remaining)).toEqual(names.map((name) => name.length));
});
