import type { Call } from './call.ts';
import { lostResponse } from './faults/lost-connection.ts';
import type { Sandbox } from './sandbox.ts';

/** The sandbox as a `fetch`: give it to a client in place of the real one, and no port is needed. */
export function sandboxFetch(
  sandbox: Sandbox,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    const answer = await sandbox.answer(await toCall(request, sandbox.bodyLimit));
    const { status, headers, body, connectionFault } = answer;
    if (connectionFault !== undefined) return lostResponse(answer, connectionFault, request.signal);
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  };
}

// A byte order mark is part of the text, as it is over HTTP: JSON does not begin with one.
const text = new TextDecoder('utf-8', { ignoreBOM: true });

async function toCall(request: Request, bodyLimit: number): Promise<Call> {
  const bytes = await request.arrayBuffer();
  return {
    method: request.method,
    path: new URL(request.url).pathname,
    header: (name) => request.headers.get(name) ?? undefined,
    body: bytes.byteLength > bodyLimit ? undefined : text.decode(bytes),
  };
}
