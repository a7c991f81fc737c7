import { ControlError, createControlClient } from '@bgv-kit/server/control';
import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/sandbox-api.ts';
import { serveHttp } from '../support/serve-http.ts';

/** What a call was refused with. */
async function errorOf(call: Promise<unknown>): Promise<ControlError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ControlError) return error;
  throw new Error(`It was not refused as it should be: ${String(error)}`);
}

test('an error has the message, the status and the field of the sandbox', async () => {
  const { url } = await sandboxForTest();
  const { keys, chaos, people } = createControlClient({ baseUrl: url });
  expect(await errorOf(keys.create({ key: 'two words' }))).toMatchObject({
    code: 'REQUEST_INVALID',
    status: 400,
    field: 'key',
    message: expect.stringContaining('without spaces'),
  });
  expect(await errorOf(keys.topUp('nobody', 1))).toMatchObject({ code: 'NOT_FOUND', status: 404, field: 'key' });
  expect(await errorOf(people.get('9000000001'))).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  const unknown = await errorOf(chaos.enqueue('sandbox-low', { scenario: 'no-such-thing' }));
  expect(unknown).toMatchObject({ code: 'REQUEST_INVALID', message: expect.stringContaining('bureau-failure') });
});

test('a missing and a wrong token are no access, and no message repeats a token', async () => {
  const { url } = await sandboxForTest({ controlToken: 'open-sesame' });
  for (const token of [undefined, 'open-barley']) {
    const error = await errorOf(createControlClient({ baseUrl: url, token }).keys.list());
    expect(error).toMatchObject({ code: 'NO_ACCESS', status: 401 });
    expect(JSON.stringify(error) + error.message + error.stack).not.toMatch(/sesame|barley/);
  }
  expect(await createControlClient({ baseUrl: url, token: 'open-sesame' }).keys.list()).toHaveLength(7);
});

test('where no server answers, the error says where and what to do', async () => {
  const { url, close } = await sandboxForTest();
  await close();
  const error = await errorOf(createControlClient({ baseUrl: url, token: 'open-sesame' }).reset());
  expect(error).toMatchObject({ code: 'UNREACHABLE', status: undefined });
  expect(error.message).toContain(new URL(url).origin);
  expect(error.message).toContain('bgv sandbox');
  expect(error.message).not.toContain('sesame');
});

test.each([
  ['HTML', 200, '<h1>Welcome</h1>'],
  ['an error page', 404, '<h1>Nowhere</h1>'],
  ['JSON of its own', 404, '{"status":"error"}'],
  ['a redirect', 302, ''],
  ['nothing but a status', 503, ''],
])('a server that answers %s is called no sandbox', async (_, status, body) => {
  const { origin } = await serveHttp((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', location: 'https://example.com/' }).end(body);
  });
  const { keys, ready } = createControlClient({ baseUrl: origin });
  expect(await errorOf(keys.list())).toMatchObject({ code: 'NOT_A_SANDBOX' });
  expect(await errorOf(ready())).toMatchObject({ code: 'NOT_A_SANDBOX' });
});

test.each(['', '/api', '127.0.0.1:4010', 'ftp://127.0.0.1', 'http://me:hunter2@127.0.0.1'])(
  'the base URL "%s" is refused before anything is sent, and not repeated',
  (baseUrl) => {
    expect(() => createControlClient({ baseUrl })).toThrow(
      expect.objectContaining({ code: 'BASE_URL_INVALID', message: expect.not.stringContaining('hunter2') }),
    );
  },
);

test.each(['', 'sec ret', 'secret\n', 'sécret'])(
  'a token that no header can carry is refused, and not repeated',
  (token) => {
    expect(() => createControlClient({ baseUrl: 'http://127.0.0.1:4010', token })).toThrow(
      expect.objectContaining({ code: 'TOKEN_INVALID', message: expect.not.stringMatching(/cret/) }),
    );
  },
);
