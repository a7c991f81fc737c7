/** What a server does with a request in place of answering it. */
export type Mishap = 'hang' | 'reset' | 'break off' | 'turn away';

/** Lets a mishap happen to a request, as `fetch` shows it to a caller. `answer` is what a correct server would have said. */
export async function happen(mishap: Mishap, request: Request, answer: Response): Promise<Response> {
  switch (mishap) {
    case 'hang':
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    case 'reset':
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      });
    case 'break off':
      return brokenOff(answer, await answer.text());
    case 'turn away':
      return new Response(null, { status: 429, headers: { 'retry-after': '1' } });
  }
}

/** An answer that ends in the middle of its body. */
export function brokenOff({ status, headers }: Response, text: string): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  const all = new Headers(headers);
  all.set('content-length', String(text.length));
  return new Response(body, { status, headers: all });
}
