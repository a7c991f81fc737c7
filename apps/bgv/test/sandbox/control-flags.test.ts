import { expect, test } from 'vitest';
import { bgvForTest } from '../support/run-bgv.ts';
import { sandboxForTest } from '../support/sandbox-api.ts';

/** What the list of keys answers to a token. */
async function statusFor(url: string, token?: string): Promise<number> {
  const headers = token === undefined ? {} : { authorization: `bearer ${token}` };
  return (await fetch(`${new URL(url).origin}/__sandbox/keys`, { headers })).status;
}

test('the token may come from the environment', async () => {
  const { url } = await sandboxForTest([], { env: { BGV_CONTROL_TOKEN: 'from-the-environment' } });
  expect(await statusFor(url)).toBe(401);
  expect(await statusFor(url, 'from-the-environment')).toBe(200);
});

test('a sandbox that listens on every address prints a callable URL, and warns that others can call it', async () => {
  const { url } = await sandboxForTest(['--host', '0.0.0.0', '--control-token', 'open-sesame']);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/api$/);
  const text = await (await bgvForTest(['sandbox', '--port', '0', '--host', '0.0.0.0'])).until(/Stop with Ctrl-C/);
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:[0-9]+\/api\n.*every address/);
});
