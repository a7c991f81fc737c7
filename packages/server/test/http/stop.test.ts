import { expect, onTestFinished, test, vi } from 'vitest';
import { holdCharge } from '../support/held-charge.ts';
import { rawSocket } from '../support/raw-socket.ts';
import { callApi, rawCall, sandboxForTest } from '../support/sandbox-api.ts';

const debits = async ({ ledger }: Awaited<ReturnType<typeof sandboxForTest>>) =>
  (await ledger.entries({ type: 'debit' })).length;

test('a call in flight is answered and charged once before the ledger is closed', async () => {
  const sandbox = await sandboxForTest();
  const { url, close, stopping } = sandbox;
  const closeBooks = vi.spyOn(sandbox.ledger, 'close');
  const held = holdCharge(sandbox);
  const call = callApi(url);
  await held.reached;
  const closed = Promise.all([close(), close()]);
  expect(stopping()).toBe(true);
  await expect(callApi(url)).rejects.toThrow();
  expect(closeBooks).not.toHaveBeenCalled();
  held.release();
  expect((await call).status).toBe(200);
  await closed;
  expect(closeBooks).toHaveBeenCalledOnce();
  expect(await debits(sandbox)).toBe(1);
});

test('the ledger stays open for a call whose caller has hung up', async () => {
  const sandbox = await sandboxForTest();
  const { url, close, load } = sandbox;
  const closeBooks = vi.spyOn(sandbox.ledger, 'close');
  const held = holdCharge(sandbox);
  const raw = await rawSocket(url);
  raw.socket.write(rawCall(url));
  await held.reached;
  raw.socket.destroy();
  while (load().connections > 0) await new Promise((resolve) => setImmediate(resolve));
  const closed = close();
  await new Promise((resolve) => setImmediate(resolve));
  expect(closeBooks).not.toHaveBeenCalled();
  held.release();
  await closed;
  expect(await debits(sandbox)).toBe(1);
});

test('connections without a request do not delay the stop: idle, unused, half a head', async () => {
  const { url, close } = await sandboxForTest({ limits: { grace: 600_000 } });
  const [idle, silent, half] = [await rawSocket(url), await rawSocket(url), await rawSocket(url)];
  idle.socket.write(rawCall(url));
  await idle.until(/credits_left/);
  half.socket.write('POST /api HTTP/1.1\r\nhos');
  await close();
  await Promise.all([idle.closed(), silent.closed(), half.closed()]);
});

test('a call that does not end is aborted after the grace period', async () => {
  const sandbox = await sandboxForTest({ limits: { grace: 100 } });
  const { url, close } = sandbox;
  const held = holdCharge(sandbox);
  const call = callApi(url).catch(() => 'given up');
  await held.reached;
  await close();
  expect(await call).toBe('given up');
  expect(await debits(sandbox)).toBe(0);
});

test('while it drains, the sandbox serves and is not ready; then it takes no calls', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { url, close } = await sandboxForTest({ limits: { drain: 2000 } });
  const ready = () => fetch(`${new URL(url).origin}/__sandbox/ready`);
  expect((await ready()).status).toBe(200);
  const closed = close();
  expect((await ready()).status).toBe(503);
  expect((await callApi(url)).status).toBe(200);
  await vi.advanceTimersByTimeAsync(2000);
  await closed;
  await expect(callApi(url)).rejects.toThrow();
});
