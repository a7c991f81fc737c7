import { expect, test } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import { sandboxForTest } from '../support/sandbox-api.ts';

/** Asks for the keys, with headers. */
async function askKeys(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(`${new URL(url).origin}/__sandbox/keys`, { headers });
  return { status: response.status, text: await response.text() };
}

const withToken = ['--host', '0.0.0.0', '--control-token', 'open-sesame'];

test.each([
  ['no token', {}],
  ['another token', { authorization: 'Bearer open-barley' }],
  ['the token in another case', { authorization: 'Bearer OPEN-SESAME' }],
  ['the token without its scheme', { authorization: 'open-sesame' }],
  ['a key of the API', { authorization: 'Bearer sandbox-funded' }],
])('where a token was set, a caller with %s is refused and told what to send', async (_, headers) => {
  const { url } = await sandboxForTest(withToken);
  const { status, text } = await askKeys(url, headers);
  expect(status).toBe(403);
  expect(text).toContain('--control-token');
  expect(text).not.toContain('sandbox-funded');
});

test('where a token was set, a caller with it is served, and the API needs none', async () => {
  const { url } = await sandboxForTest(withToken);
  expect(await askKeys(url, { authorization: 'Bearer open-sesame' })).toMatchObject({
    status: 200,
    text: expect.stringContaining('sandbox-funded'),
  });
});

test('the token may come from the environment', async () => {
  const { url } = await sandboxForTest([], { env: { BGV_CONTROL_TOKEN: 'from-the-environment' } });
  expect((await askKeys(url)).status).toBe(403);
  expect((await askKeys(url, { authorization: 'Bearer from-the-environment' })).status).toBe(200);
});

test.each([
  ['https://example.com'],
  ['http://127.0.0.1.example.com'],
  ['http://localhost.example.com:4010'],
  ['null'],
  ['not an origin'],
])('a page from %s may not use the control routes', async (origin) => {
  const { url } = await sandboxForTest();
  expect((await askKeys(url, { origin })).status).toBe(403);
});

test.each([['http://localhost:4173'], ['http://127.0.0.1:4010'], ['http://[::1]:4010']])(
  'a page from %s may use the control routes',
  async (origin) => {
    const { url } = await sandboxForTest();
    expect((await askKeys(url, { origin })).status).toBe(200);
  },
);

test('what a foreign page may not read, it may not change either', async () => {
  const { url } = await sandboxForTest();
  const raw = await rawSocket(url);
  raw.socket.end(
    'POST /__sandbox/reset HTTP/1.1\r\nhost: x\r\norigin: https://example.com\r\ncontent-length: 0\r\n\r\n',
  );
  expect(await raw.closed()).toMatch(/^HTTP\/1\.1 403 /);
});
