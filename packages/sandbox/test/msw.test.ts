import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { sandboxHandlers } from '@bgv-kit/sandbox/msw';
import { operations, servers } from '@bgv-kit/spec/document';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const network = setupServer();
// What no handler takes fails here and now: a test never reaches a real host.
beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const route = '/v2/finance/customer-data-pull';

function post(body: unknown, key = 'sandbox-funded'): RequestInit {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

const asha = { mobile_number: '9000000200', full_name: 'Asha Verma' };

/** What of a response a caller can see. */
async function seen(response: Response) {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

test.each(servers)('the handlers answer at $url', async ({ url }) => {
  network.use(...sandboxHandlers());
  const response = await fetch(url + route, post(asha));
  expect(await response.json()).toMatchObject({ code: 200, credits_left: 999 });
});

test('they answer what sandboxFetch answers, to every scenario and to what no operation has', async () => {
  const direct = sandboxFetch(createSandbox());
  network.use(...sandboxHandlers({ sandbox: createSandbox() }));
  const calls: [url: string, init: RequestInit][] = servers.flatMap(({ url }) => [
    ...operations.flatMap(({ scenarios }) =>
      scenarios.map(({ request }): [string, RequestInit] => [url + route, post(request)]),
    ),
    [url + route, post(asha, 'unknown')],
    [url + route, { method: 'DELETE' }],
    [`${url}/v2/nothing`, post(asha)],
  ]);
  for (const [url, init] of calls)
    expect(await seen(await fetch(url, init))).toEqual(await seen(await direct(url, init)));
  expect(calls).toHaveLength(72);
});

test('all addresses share one ledger, which a test can read', async () => {
  const sandbox = createSandbox();
  network.use(...sandboxHandlers({ sandbox }));
  for (const { url } of servers) await fetch(url + route, post(asha));
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 997 });
  await sandbox.reset();
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 1000 });
});

test('handlers that share no sandbox share no credits', async () => {
  const [one, other] = ['https://one.example.invalid/api', 'https://other.example.invalid/api'];
  network.use(...sandboxHandlers({ baseUrls: [one] }), ...sandboxHandlers({ baseUrls: [`${other}/`] }));
  const low = post(asha, 'sandbox-low');
  const statuses = [];
  for (const url of [one, one, other]) statuses.push((await fetch(url + route, low)).status);
  expect(statuses).toEqual([200, 402, 200]);
});

test('addresses that were not asked for are left to other handlers', async () => {
  const others = http.all('*', () => new Response('others'));
  network.use(...sandboxHandlers({ baseUrls: ['https://one.example.invalid/api'] }), others);
  const ask = async (base: string) => (await fetch(base + route, post(asha))).text();
  expect(await ask('https://two.example.invalid/api')).toBe('others');
  expect(await ask('https://one.example.invalid')).toBe('others');
  expect(await ask('https://one.example.invalid/api')).toContain('"credits_left":999');
});
