/** What a server does in place of a complete answer. */
export type TransportFault = 'hang' | 'reset' | 'truncate' | 'throttle';

/** Responds to a request with a fault, as `fetch` shows it to a caller. `answer` is the correct response. */
export async function respondWithFault(fault: TransportFault, request: Request, answer: Response): Promise<Response> {
  switch (fault) {
    case 'hang':
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    case 'reset':
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      });
    case 'truncate':
      return truncated(answer, await answer.text());
    case 'throttle':
      return new Response(null, { status: 429, headers: { 'retry-after': '1' } });
  }
}

/** An answer that ends in the middle of its body. */
export function truncated({ status, headers }: Response, text: string): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  const all = new Headers(headers);
  all.set('content-length', String(text.length));
  return new Response(body, { status, headers: all });
}
