import { servers } from '@bgv-kit/spec/document';
import type { ChaosFault } from '@bgv-kit/spec/shapes';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { sandboxHandlers } from '../msw/handlers.ts';
import { sandboxFetch } from '../sandbox-fetch.ts';
import { about, operation } from '../testing/calls.ts';

const sandbox = createSandbox();
const key = 'sandbox-funded';
const server = setupServer(...sandboxHandlers({ sandbox }));
beforeAll(() => server.listen());
afterEach(() => sandbox.reset());
afterAll(() => server.close());

// The same as a program meets it: through sandboxFetch, and through the platform's fetch with msw behind it.
describe.each([
  { name: 'sandboxFetch', fetch: sandboxFetch(sandbox) },
  { name: 'msw', fetch: (request: Request) => globalThis.fetch(request) },
])('through $name', ({ fetch }) => {
  /** A call that the bureau would answer with 200, after a fault was queued. */
  function callUnder(fault: ChaosFault, signal?: AbortSignal): Promise<Response> {
    sandbox.chaos.enqueue(key, { fault });
    const init = {
      method: operation.method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(about('9000000200')),
      ...(signal !== undefined && { signal }),
    };
    return fetch(new Request(`${servers[0]?.url}${operation.path}`, init));
  }
  const balance = async () => (await sandbox.ledger.find(key))?.balance;

  test('a reset is a call that fails as fetch fails, after it was charged', async () => {
    await expect(callUnder('reset')).rejects.toThrow(TypeError);
    expect(await balance()).toBe(999);
  });

  test('a time-out lasts until the caller gives up', async () => {
    const controller = new AbortController();
    const call = callUnder('timeout', controller.signal);
    const first = await Promise.race([call.catch(() => 'failed'), charged().then(() => 'charged')]);
    expect(first).toBe('charged');
    controller.abort(new Error('I give up'));
    await expect(call).rejects.toThrow();
  });

  test('a truncated answer begins and then ends early', async () => {
    const response = await callUnder('truncated');
    expect([response.status, response.headers.get('sandbox-fault')]).toEqual([200, 'truncated']);
    const reader = response.body?.getReader();
    const begun = await reader?.read();
    expect(new TextDecoder().decode(begun?.value)).toMatch(/^\{"status":"success","code":200,/);
    await expect(reader?.read()).rejects.toThrow();
    expect(await balance()).toBe(999);
  });

  test('the JSON of a truncated answer cannot be read', async () => {
    await expect((await callUnder('truncated')).json()).rejects.toThrow();
  });

  /** Waits until the ledger shows the charge. */
  async function charged(): Promise<void> {
    while ((await balance()) !== 999) await new Promise((resolve) => setTimeout(resolve, 1));
  }
});

test('a reset has the code that programs look for', async () => {
  sandbox.chaos.enqueue(key, { fault: 'reset' });
  const call = sandboxFetch(sandbox)(`http://127.0.0.1/api${operation.path}`, {
    method: operation.method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(about('9000000200')),
  });
  await expect(call).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
});
