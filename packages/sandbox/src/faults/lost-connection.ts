import type { Answer, ConnectionFault } from '../call.ts';

/** How long a silent connection is waited for, in milliseconds: five minutes, as in Node's own `fetch`. */
const headersTimeout = 300_000;

/** What `fetch` throws when a connection breaks: a TypeError, with the system's code as the cause. */
export class LostConnection extends TypeError {
  constructor(code: string, reason: string) {
    super('fetch failed', { cause: Object.assign(new Error(reason), { code }) });
  }
}

/** An answer that does not arrive, or not whole. */
type LostAnswer = Omit<Answer, 'about' | 'connectionFault'> & { readonly connectionFault: ConnectionFault };

/** What `fetch` shows of an answer that is lost. */
export async function lostResponse(
  { status, headers, body, connectionFault }: LostAnswer,
  signal: AbortSignal,
): Promise<Response> {
  if (connectionFault === 'truncated') return truncated(new TextEncoder().encode(body), { status, headers });
  if (connectionFault === 'timeout') return silence(signal);
  throw new LostConnection('ECONNRESET', 'read ECONNRESET');
}

function truncated(bytes: Uint8Array, { status, headers }: Pick<LostAnswer, 'status' | 'headers'>): Response {
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
