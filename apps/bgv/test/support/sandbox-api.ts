import { operations } from '@bgv-kit/spec/document';
import { expect } from 'vitest';
import { bgvProcessForTest, startBgvProcess } from './bgv-process.ts';
import { bgvForTest, type RunningBgv, type RunOptions, startBgv } from './run-bgv.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

/** Below the base URL, where the document's first operation is. */
export const apiPath = operation.path;

/** A request that the sandbox finds a person for. */
export const foundRequest = JSON.stringify(operation.scenarios.find(({ status }) => status === 200)?.request);

/** The ready line of `bgv sandbox --json`. */
export interface ReadyLine {
  readonly url: string;
  readonly keys: readonly { readonly key: string; readonly role: string; readonly credits: number }[];
}

/** A `bgv sandbox` that serves. */
export type BgvSandbox = ReadyLine & RunningBgv;

/** Runs `bgv sandbox` in this process on a free port, and waits for its ready line. */
export async function startBgvSandbox(args: readonly string[] = [], options: RunOptions = {}): Promise<BgvSandbox> {
  return whenReady(await startBgv(['sandbox', '--port', '0', '--json', ...args], options));
}

/** The same, stopped at the end of the test. */
export async function sandboxForTest(args: readonly string[] = [], options: RunOptions = {}): Promise<BgvSandbox> {
  return whenReady(await bgvForTest(['sandbox', '--port', '0', '--json', ...args], options));
}

/** The same in a process of its own. */
export function startSandboxProcess(args: readonly string[] = [], options: RunOptions = {}) {
  return whenReady(startBgvProcess(['sandbox', '--port', '0', '--json', ...args], options));
}

/** The same in a process of its own, stopped at the end of the test. */
export function sandboxProcessForTest(args: readonly string[] = [], options: RunOptions = {}) {
  return whenReady(bgvProcessForTest(['sandbox', '--port', '0', '--json', ...args], options));
}

async function whenReady<Running extends RunningBgv>(running: Running): Promise<ReadyLine & Running> {
  const ready: ReadyLine = JSON.parse(await running.until(/\n/));
  return { ...ready, ...running };
}

/** An API call with a key of the sandbox. */
export function callApi(url: string, { key = 'sandbox-funded', body = foundRequest, headers = {} } = {}) {
  return fetch(url + apiPath, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body,
  });
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

/** The balance of a key, read from the ledger. */
export async function balanceOf(url: string, key = 'sandbox-funded'): Promise<number> {
  const response = await fetch(`${new URL(url).origin}/__sandbox/keys`);
  const { keys }: { keys: { key: string; balance: number; available: number }[] } = await response.json();
  const account = keys.find((candidate) => candidate.key === key);
  if (account === undefined) throw new Error(`The sandbox has no key ${key}.`);
  expect(account.available, 'no hold stays open').toBe(account.balance);
  return account.balance;
}
