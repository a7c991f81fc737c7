import { createMemoryLedger, createSandbox, type Ledger } from '@bgv-kit/sandbox';
import { serve } from '@bgv-kit/server';
import { createControlClient } from '@bgv-kit/server/control';
import { expect, onTestFinished, test } from 'vitest';
import { type AdminHandlerOptions, createAdminHandler } from '../../src/http/admin-handler.ts';
import { checkedFetch } from '../support/checked-fetch.ts';

/** A process that reports nothing and is not told to stop. */
const unobserved: AdminHandlerOptions = {
  token: undefined,
  host: '127.0.0.1',
  metrics: undefined,
  stopping: () => false,
  failed: () => undefined,
};

/** A client of a sandbox with this ledger, over HTTP; every answer is checked against the document. */
async function controlled(ledger: Partial<Ledger>, options: Partial<AdminHandlerOptions> = {}) {
  const sandbox = createSandbox({ ledger: { ...createMemoryLedger(), ...ledger } });
  const adminHandler = createAdminHandler(sandbox, { ...unobserved, ...options });
  const server = await serve(sandbox, { host: '127.0.0.1', port: 0, adminPath: '/__sandbox', adminHandler });
  onTestFinished(() => server.close());
  return createControlClient({ baseUrl: server.origin, fetch: checkedFetch(new Set()) });
}

test("the process that a sandbox runs in keeps the platform's own Request and Response", async () => {
  const own = [globalThis.Request, globalThis.Response];
  await (await controlled({})).health();
  expect([globalThis.Request, globalThis.Response]).toEqual(own);
});

test('a sandbox with an open ledger is ready', async () => {
  expect(await (await controlled({})).ready()).toEqual({ ready: true });
});

test.each([
  ['cannot be checked', { check: () => Promise.reject(databaseError()) }],
  ['could not be opened', { begin: () => Promise.reject(databaseError()) }],
])('a sandbox whose ledger %s is up and not ready, and says why without names', async (_, ledger) => {
  const client = await controlled(ledger);
  await client.health();
  expect(await client.ready()).toEqual({
    ready: false,
    reason: "The ledger cannot be read or written (ECONNREFUSED). The sandbox's terminal may say more.",
  });
});

test('a ledger that does not answer is not waited for', async () => {
  const client = await controlled({ check: () => new Promise(() => undefined) });
  expect(await client.ready()).toEqual({ ready: false, reason: 'The ledger does not answer.' });
});

test('a ledger that comes back makes it ready again', async () => {
  let there = false;
  const client = await controlled({ check: async () => (there ? undefined : Promise.reject(databaseError())) });
  expect(await client.ready()).toMatchObject({ ready: false });
  there = true;
  expect(await client.ready()).toEqual({ ready: true });
});

test('a sandbox that is stopping is up and not ready', async () => {
  const client = await controlled({}, { stopping: () => true });
  await client.health();
  expect(await client.ready()).toEqual({ ready: false, reason: 'The sandbox is stopping.' });
});

test('metrics are those that the process gives, and where it gives none, that is said', async () => {
  const client = await controlled({}, { metrics: async () => 'calls_total 1\n' });
  expect(await client.metrics()).toBe('calls_total 1\n');
  const none = await controlled({});
  await expect(none.metrics()).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('metrics'),
  });
});

test('a failure of the ledger is reported to the operator, and not to the caller', async () => {
  const failures: unknown[] = [];
  const failed = (failure: unknown) => failures.push(failure);
  const client = await controlled({ snapshot: () => Promise.reject(databaseError()) }, { failed });
  const error: unknown = await client.snapshot().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'SANDBOX_FAILED', status: 500 });
  expect(String(error)).not.toMatch(/hunter2|db\.example/);
  expect(failures).toEqual([databaseError()]);
});

/** An error of a driver, which may name the database and its password. */
function databaseError(): Error {
  return Object.assign(new Error('connect postgres://bgv:hunter2@db.example.com failed'), { code: 'ECONNREFUSED' });
}
