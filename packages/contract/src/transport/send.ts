import { isJsonObject, type JsonObject, type Operation } from '@bgv-kit/spec';
import { type Exchange, isAnswered, type NoAnswer, type TestRequest } from '../exchange.ts';
import type { ResolvedTarget } from '../target.ts';
import { createPace } from './pace.ts';

/** Sends test requests at the target's pace, and counts them. After an interruption a request is not sent. */
export function createSender(operation: Operation, target: ResolvedTarget) {
  const pace = createPace(target.requestsPerSecond, target.signal);
  let count = 0;
  return {
    count: () => count,
    async transmit(request: TestRequest): Promise<Exchange | NoAnswer> {
      await pace.turn();
      if (target.signal.aborted) return { request, reason: 'unsent' };
      count += 1;
      const result = await send(request, operation, target);
      if (isAnswered(result) && result.retryAfter !== undefined && result.status === 429) pace.pause(result.retryAfter);
      return result;
    },
  };
}

/** Sends a test request, once: a paid call is never repeated automatically. */
export async function send(
  test: TestRequest,
  operation: Operation,
  target: ResolvedTarget,
): Promise<Exchange | NoAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), target.timeoutMs);
  const request = new Request(target.baseUrl + operation.path, {
    method: operation.method,
    headers: headersOf(test, target),
    // Bytes, because fetch would add a content type of its own to a string.
    body: new TextEncoder().encode(test.raw ?? JSON.stringify(test.body ?? {})),
    signal: AbortSignal.any([late.signal, target.signal]),
    redirect: 'manual',
  });
  const lost = (otherwise: NoAnswer['reason']): NoAnswer => {
    if (target.signal.aborted) return { request: test, reason: 'interrupted' };
    return { request: test, reason: late.signal.aborted ? 'timeout' : otherwise };
  };
  let response: Response | undefined;
  try {
    response = await target.fetch(request);
    return { request: test, ...(await readAnswer(response)) };
  } catch {
    return lost(response === undefined ? 'unreachable' : 'broken-off');
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ authorization, contentType, key = 'main' }: TestRequest, { keys }: ResolvedTarget): Headers {
  // A connection of its own: a server may close a used one just as the next request arrives.
  const all = new Headers({ connection: 'close' });
  if (authorization !== null) all.set('authorization', authorization ?? bearer(keys[key] ?? ''));
  if (contentType !== null) all.set('content-type', contentType ?? 'application/json');
  return all;
}

/** "Pass as Authorization: Bearer <your_api_key>". */
export function bearer(key: string): string {
  return `Bearer ${key}`;
}

async function readAnswer(response: Response): Promise<Omit<Exchange, 'request'>> {
  const { status, headers } = response;
  const text = await response.text();
  return {
    status,
    contentType: headers.get('content-type') ?? '',
    retryAfter: readRetryAfter(headers.get('retry-after')),
    body: parse(text),
  };
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const milliseconds = /^[0-9]+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // What JSON.parse returns is JSON.
    return isJsonObject(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
