import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { type CapturedBody, captureBody } from './captured-body.ts';
import { endToEndHeaders } from './hop-headers.ts';
import { relay } from './relay.ts';
import type { Upstream } from './upstream.ts';

/** How far a call came that was not answered in full. */
type Breakdown = 'unreachable' | 'broken-off' | 'left';

/** What went through the proxy in one call. */
export interface Passage {
  readonly asked: CapturedBody;
  /** Undefined when the upstream never began to answer. */
  readonly answer:
    | { readonly status: number; readonly rawHeaders: readonly string[]; readonly body: CapturedBody }
    | undefined;
  /** Undefined when the call was answered to its end; `left` when the caller went before the request was whole. */
  readonly breakdown: Breakdown | undefined;
  /** The system's code for it, such as `ECONNREFUSED`; undefined when there is none. */
  readonly reason?: string | undefined;
}

/** Sends a request to the upstream, once, and its answer back, byte for byte. */
export async function forward(
  upstream: Upstream,
  incoming: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<Passage> {
  const asked = captureBody();
  const outgoing = upstream.open(incoming, signal);
  const answered = answerOf(outgoing);
  const sent = sendBody(incoming, outgoing, asked);
  const first = await answered;
  if ('breakdown' in first) return { asked, answer: undefined, ...first, ...((await sent) && { breakdown: 'left' }) };
  const answer = { status: first.statusCode ?? 0, rawHeaders: first.rawHeaders, body: captureBody() };
  writeHead(response, first);
  const whole = await relay(first, response, answer.body.add).then(
    () => true,
    () => false,
  );
  // A caller whose answer is cut short must see that it is.
  if (whole) response.end();
  else response.destroy();
  // An upstream may answer before it has read everything: the request is judged when it is whole.
  return { asked, answer, breakdown: whole ? await sent : 'broken-off' };
}

async function sendBody(
  incoming: IncomingMessage,
  outgoing: ClientRequest,
  asked: CapturedBody,
): Promise<'left' | undefined> {
  try {
    await relay(incoming, outgoing, asked.add);
    outgoing.end();
    return undefined;
  } catch {
    // Half a request is not one: the upstream must not take it for whole.
    outgoing.destroy();
    return 'left';
  }
}

/** The answer, as soon as its headers are there; in its place, how far the request came. */
function answerOf(outgoing: ClientRequest): Promise<IncomingMessage | Pick<Passage, 'breakdown' | 'reason'>> {
  return new Promise((resolve) => {
    let reached = false;
    const reach = () => {
      reached = true;
    };
    outgoing.once('socket', (socket) => socket.once('encrypted' in socket ? 'secureConnect' : 'connect', reach));
    // Through a tunnel the connection is there before the request has it.
    outgoing.once('finish', reach);
    outgoing.once('timeout', () => outgoing.destroy(Object.assign(new Error('time-out'), { code: 'ETIMEDOUT' })));
    outgoing.once('response', resolve);
    const fail = (error?: NodeJS.ErrnoException) =>
      resolve({ breakdown: reached ? 'broken-off' : 'unreachable', reason: error?.code });
    outgoing.on('error', fail);
    // A request that is destroyed without a reason says nothing but that it is closed.
    outgoing.once('close', () => fail());
  });
}

function writeHead(response: ServerResponse, answer: IncomingMessage): void {
  response.sendDate = false;
  response.on('error', () => undefined);
  if (!response.destroyed) {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEndHeaders(answer.rawHeaders));
  }
}
