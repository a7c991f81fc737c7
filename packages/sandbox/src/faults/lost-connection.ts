import type { Answer, ConnectionFault } from '../call.ts';

/** How long a silent connection is waited for, in milliseconds: five minutes, as in Node's own `fetch`. */
const headersTimeout = 300_000;

/** What `fetch` throws when a connection breaks: a TypeError, with the system's code as the cause. */
export class LostConnection extends TypeError {
  constructor(code: string, reason: string) {
    super('fetch failed', { cause: Object.assign(new Error(reason), { code }) });
  }
}

/** What `fetch` shows of an answer that does not arrive, or not whole. */
export async function lostResponse(answer: Answer, fault: ConnectionFault, signal: AbortSignal): Promise<Response> {
  if (fault === 'truncated') return truncated(answer);
  if (fault === 'timeout') return silence(signal);
  throw new LostConnection('ECONNRESET', 'read ECONNRESET');
}

function truncated({ status, headers, body }: Answer): Response {
  const bytes = new TextEncoder().encode(body);
  const half = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      // In a later turn, as on a network: by then the first half has been passed on.
      setTimeout(() => controller.error(new TypeError('terminated')), 0);
    },
  });
  return new Response(half, { status, headers: { ...headers, 'content-length': String(bytes.length) } });
}

/** @note The timer also keeps the request and its signal alive: a collected signal would never fire. */
function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.aborted ? signal.reason : new LostConnection('UND_ERR_HEADERS_TIMEOUT', 'Headers Timeout Error'));
    };
    const timer = setTimeout(end, headersTimeout);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
