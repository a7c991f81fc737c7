import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bgvProcessForTest } from '../support/bgv-process.ts';
import { rawSocket } from '../support/raw-socket.ts';
import { apiPath, callApi, foundRequest, type ReadyLine, sandboxProcessForTest } from '../support/sandbox-api.ts';

const signals: NodeJS.Signals[] = ['SIGTERM', 'SIGINT'];

/** Starts a sandbox that the test stops by itself. */
async function startSandbox() {
  const bgv = bgvProcessForTest(['sandbox', '--port', '0', '--json']);
  const { url }: ReadyLine = JSON.parse(await bgv.until(/\n/));
  return { bgv, url };
}

/** Begins a call and sends half of its body; the rest is the test's to send. */
async function beginCall(url: string, agent: Agent) {
  const half = foundRequest.length >> 1;
  const call = request(url + apiPath, {
    agent,
    method: 'POST',
    headers: {
      authorization: 'Bearer sandbox-funded',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(foundRequest),
      expect: '100-continue',
    },
  });
  // The server's 100 Continue proves that it has the request.
  call.flushHeaders();
  await once(call, 'continue');
  call.write(foundRequest.slice(0, half));
  return { call, rest: foundRequest.slice(half) };
}

describe.each(signals)('%s', (signal) => {
  test('ends an idle sandbox with exit code 0', async () => {
    const { bgv } = await startSandbox();
    expect(await bgv.stop(signal)).toMatchObject({ code: 0 });
  });

  test('finishes a request in flight, even if its agent keeps the connection alive', async () => {
    const { bgv, url } = await startSandbox();
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const { call, rest } = await beginCall(url, agent);
    const ended = bgv.stop(signal);
    // The port refuses new connections: the signal was handled.
    while ((await connects(url)) === true);
    call.end(rest);
    const [response] = await once(call, 'response');
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    expect(await json(response)).toMatchObject({ status: 'success', credits_used: 1 });
    expect(await ended).toMatchObject({ code: 0 });
  });
});

/** Whether the server still takes new connections. */
async function connects(url: string): Promise<boolean> {
  try {
    await fetch(url, { headers: { connection: 'close' } });
    return true;
  } catch {
    return false;
  }
}

test('a kept-alive connection and an unused one do not delay the stop', async () => {
  const { bgv, url } = await startSandbox();
  const silent = await rawSocket(url);
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const call = request(url, { agent }).end();
  const [response] = await once(call, 'response');
  response.resume();
  await once(response, 'end');
  expect((await callApi(url)).status).toBe(200);
  expect(await bgv.stop('SIGTERM')).toMatchObject({ code: 0 });
  expect(await silent.closed()).toBe('');
});

test('the stop message says that balances and requests are gone', async () => {
  const bgv = bgvProcessForTest(['sandbox', '--port', '0']);
  await bgv.until(/Stop with Ctrl-C/);
  expect(await bgv.stop('SIGINT')).toMatchObject({ code: 0 });
  expect(await bgv.until(/stopped/)).toContain('Balances and requests are gone with it.');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a second signal ends the sandbox at once, with exit code 130 (%s)',
  async (first) => {
    const { child, url } = await sandboxProcessForTest(['--drain', '600', '--log', 'info']);
    // When this test fails, it may not handle a signal any more.
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = once(child, 'close');
    child.kill(first);
    while ((await fetch(`${new URL(url).origin}/__sandbox/ready`)).status !== 503);
    // Two at the same time are one Ctrl-C: from the terminal, and from the launcher that passes it on.
    const again = setInterval(() => child.kill('SIGINT'), 20);
    const [code] = await ended;
    clearInterval(again);
    expect(code).toBe(130);
  },
);
