import { type RunningSandbox, type StartOptions, startSandbox } from '@bgv-kit/server';
import { onTestFinished } from 'vitest';
import { apiPath, foundRequest } from '../support/sandbox-api.ts';

/** A slow machine is nobody's fault: requests, and calls at a stop, may take longer than any test. */
const patient = { requestTime: 3_600_000, grace: 3_600_000 };

/** A sandbox in this process, which ends with the test. A stop waits for calls longer than a test may take. */
export async function startedSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const started = await startSandbox({ ...options, limits: { ...patient, ...options.limits } });
  onTestFinished(() => started.close());
  return started;
}

/** A valid call as HTTP text. */
export function rawCall(url: string): string {
  const head = ['host: x', 'authorization: Bearer sandbox-funded', 'content-type: application/json'];
  const length = `content-length: ${Buffer.byteLength(foundRequest)}`;
  return `POST ${new URL(url).pathname}${apiPath} HTTP/1.1\r\n${[...head, length].join('\r\n')}\r\n\r\n${foundRequest}`;
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
