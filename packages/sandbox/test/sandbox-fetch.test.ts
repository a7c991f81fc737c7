import { createSandbox, defaultBodyLimit, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';

const url = 'http://127.0.0.1:4010/api/v2/finance/customer-data-pull';
const asha = { mobile_number: '9000000200', full_name: 'Asha Verma' };
const headers = { authorization: 'Bearer sandbox-funded', 'content-type': 'application/json' };

test('a Request goes in and a Response comes out', async () => {
  const response = await sandboxFetch(createSandbox())(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(asha) }),
  );
  expect(response).toBeInstanceOf(Response);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect(await response.json()).toMatchObject({ status: 'success', credits_used: 1, credits_left: 999 });
});

test.each([{ input: url }, { input: new URL(url) }, { input: `${url}?verbose=1#top` }])(
  'an address and an init will do as well: $input',
  async ({ input }) => {
    const init = { method: 'POST', headers, body: JSON.stringify(asha) };
    expect((await sandboxFetch(createSandbox())(input, init)).status).toBe(200);
  },
);

test('the origin does not matter, the base path does', async () => {
  const fetch = sandboxFetch(createSandbox({ basePath: '/v9' }));
  const post = async (address: string) =>
    (await fetch(address, { method: 'POST', headers, body: JSON.stringify(asha) })).status;
  expect(await post('https://example.com/v9/v2/finance/customer-data-pull')).toBe(200);
  expect(await post('https://example.com/api/v2/finance/customer-data-pull')).toBe(404);
  expect(await post('https://example.com/v2/finance/customer-data-pull')).toBe(404);
});

test('the base path can be empty', async () => {
  const fetch = sandboxFetch(createSandbox({ basePath: '' }));
  const init = { method: 'POST', headers, body: JSON.stringify(asha) };
  expect((await fetch('https://example.com/v2/finance/customer-data-pull', init)).status).toBe(200);
});

test('HEAD is refused without a body', async () => {
  const response = await sandboxFetch(createSandbox())(url, { method: 'HEAD', headers });
  expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'POST', '']);
});

test.each([
  { bytes: defaultBodyLimit, status: 200 },
  { bytes: defaultBodyLimit + 1, status: 400 },
])('a body of $bytes bytes answers $status', async ({ bytes, status }) => {
  // Two bytes a letter: the limit is on bytes, not on characters.
  const rest = bytes - JSON.stringify({ ...asha, id_value: '' }).length;
  const id_value = 'é'.repeat(Math.floor(rest / 2)) + 'x'.repeat(rest % 2);
  const response = await sandboxFetch(createSandbox())(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...asha, id_value }),
  });
  expect(response.status).toBe(status);
});

test('a body that is not text is refused, free of charge', async () => {
  const response = await sandboxFetch(createSandbox())(url, {
    method: 'POST',
    headers,
    body: new Uint8Array([0xff, 0x00, 0xfe]),
  });
  expect(await response.json()).toMatchObject({ code: 400, message: 'Payload is not valid JSON.', credits_used: 0 });
});
