import { type RunningSandbox, type StartOptions, startSandbox } from '@bgv-kit/server';
import { operations } from '@bgv-kit/spec/document';
import { expect, onTestFinished } from 'vitest';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

/** Below the base URL, where the document's first operation is. */
export const apiPath = operation.path;

/** A request that the sandbox finds a person for. */
export const foundRequest = JSON.stringify(operation.scenarios.find(({ status }) => status === 200)?.request);

/** A limit that no busy machine reaches: a test of something else must not meet it. */
export const patientLimits = { requestTime: 3_600_000, grace: 3_600_000 };

/** A sandbox in this process, which ends with the test, however it ends. */
export async function sandboxForTest(options: StartOptions = {}): Promise<RunningSandbox> {
  const sandbox = await startSandbox({ ...options, limits: { ...patientLimits, ...options.limits } });
  onTestFinished(sandbox.close);
  return sandbox;
}

/** An API call with a key of the sandbox. */
export function callApi(url: string, { key = 'sandbox-funded', body = foundRequest, headers = {} } = {}) {
  return fetch(url + apiPath, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body,
  });
}

/** A valid call as HTTP text. */
export function rawCall(url: string): string {
  const head = ['host: x', 'authorization: Bearer sandbox-funded', 'content-type: application/json'];
  const length = `content-length: ${Buffer.byteLength(foundRequest)}`;
  return `POST ${new URL(url).pathname}${apiPath} HTTP/1.1\r\n${[...head, length].join('\r\n')}\r\n\r\n${foundRequest}`;
}

/** A call to a control route. A body is sent as JSON. */
export async function control(url: string, route: string, body?: unknown): Promise<{ status: number; json: Json }> {
  const response = await fetch(`${new URL(url).origin}/__sandbox${route}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

/** What a control route answers; each test looks at the part that it knows. */
export type Json = Readonly<Record<string, unknown>>;

/** The balance of a key, from the ledger itself. */
export async function balanceOf(url: string, key = 'sandbox-funded'): Promise<number> {
  const response = await fetch(`${new URL(url).origin}/__sandbox/keys`);
  const { keys }: { keys: { key: string; balance: number; available: number }[] } = await response.json();
  const account = keys.find((candidate) => candidate.key === key);
  if (account === undefined) throw new Error(`The sandbox has no key ${key}.`);
  expect(account.available, 'no hold stays open').toBe(account.balance);
  return account.balance;
}

/** Proves that the sandbox still serves and charges: one call is found and costs one credit. */
export async function expectToServe(url: string): Promise<void> {
  const before = await balanceOf(url);
  expect((await callApi(url)).status).toBe(200);
  expect(await balanceOf(url)).toBe(before - 1);
}

/** The value of a metric with these labels; 0 when there is none. */
export async function metric(
  url: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<number> {
  const response = await fetch(`${new URL(url).origin}/__sandbox/metrics`);
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = (await response.text())
    .split('\n')
    .find((text) => text.split(/[ {]/)[0] === name && wanted.every((label) => text.includes(label)));
  return Number(line?.split(' ').at(-1) ?? 0);
}
