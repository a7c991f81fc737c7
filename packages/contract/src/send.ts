import { isJsonObject, type JsonObject, type Operation } from '@bgv-kit/spec';
import type { Exchange, NoAnswer, Probe } from './exchange.ts';
import type { ResolvedTarget } from './target.ts';

/** Sends one probe, once: a paid call is never sent again by itself. */
export async function send(probe: Probe, operation: Operation, target: ResolvedTarget): Promise<Exchange | NoAnswer> {
  const signal = AbortSignal.timeout(target.timeoutMs);
  const request = new Request(target.baseUrl + operation.path, {
    method: operation.method,
    headers: headersOf(probe, target),
    // Not a string: fetch would add a content type of its own.
    body: new TextEncoder().encode(probe.raw ?? JSON.stringify(probe.body ?? {})),
    signal,
    redirect: 'manual',
  });
  let response: Response;
  try {
    response = await target.fetch(request);
  } catch {
    return { label: probe.label, reason: signal.aborted ? 'timeout' : 'unreachable' };
  }
  try {
    return { label: probe.label, ...(await readAnswer(response)) };
  } catch {
    return { label: probe.label, reason: signal.aborted ? 'timeout' : 'broken-off' };
  }
}

function headersOf({ authorization, contentType }: Probe, { keys }: ResolvedTarget): Headers {
  const all = new Headers();
  if (authorization !== null) all.set('authorization', authorization ?? bearer(keys.main));
  if (contentType !== null) all.set('content-type', contentType ?? 'application/json');
  return all;
}

/** "Pass as Authorization: Bearer <your_api_key>". */
export function bearer(key: string): string {
  return `Bearer ${key}`;
}

async function readAnswer(response: Response): Promise<Omit<Exchange, 'label'>> {
  const text = await response.text();
  return { status: response.status, contentType: response.headers.get('content-type') ?? '', body: parse(text) };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // What JSON.parse gives is JSON.
    return isJsonObject(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
