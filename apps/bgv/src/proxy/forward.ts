import { once } from 'node:events';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import type { Readable, Writable } from 'node:stream';
import { endToEndHeaders } from './hop-headers.ts';
import { type BodyCopy, copyBody } from './message.ts';
import type { Upstream } from './upstream.ts';

/** What went through the proxy in one call. */
export interface Exchange {
  readonly request: BodyCopy;
  /** Undefined when the upstream never began to answer. */
  readonly answer:
    | { readonly status: number; readonly rawHeaders: readonly string[]; readonly body: BodyCopy }
    | undefined;
  /** Undefined when the call was answered to its end; `left` when the caller went before the request was whole. */
  readonly breakdown: 'unreachable' | 'broken-off' | 'left' | undefined;
  /** The system's code for it, such as `ECONNREFUSED`; undefined when there is none. */
  readonly reason?: string | undefined;
}

/** Sends a request to the upstream, once, and its answer back, byte for byte. */
export async function forward(
  upstream: Upstream,
  incoming: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<Exchange> {
  const request = copyBody();
  const outgoing = upstream.open(incoming, signal);
  const answered = answerOf(outgoing);
  const sent = sendBody(incoming, outgoing, request);
  const first = await answered;
  if ('breakdown' in first)
    return { request, answer: undefined, ...first, ...(!(await sent) && { breakdown: 'left' }) };
  const answer = { status: first.statusCode ?? 502, rawHeaders: first.rawHeaders, body: copyBody() };
  response.sendDate = false;
  if (!response.destroyed) response.writeHead(answer.status, first.statusMessage, endToEndHeaders(first.rawHeaders));
  const whole = await relay(first, response, answer.body);
  // A caller whose answer is cut short must see that it is.
  if (whole) response.end();
  else response.destroy();
  // An upstream may answer before it has read everything: the request is checked when it is whole.
  if (!whole) return { request, answer, breakdown: 'broken-off' };
  return { request, answer, breakdown: (await sent) ? undefined : 'left' };
}

/** Whether the request came to its end. Half a request is not one: the upstream must not take it for whole. */
async function sendBody(incoming: IncomingMessage, outgoing: ClientRequest, copy: BodyCopy): Promise<boolean> {
  const whole = await relay(incoming, outgoing, copy);
  if (whole) outgoing.end();
  else outgoing.destroy();
  return whole;
}

/** The answer, as soon as its headers are there; in its place, how far the request came. */
function answerOf(outgoing: ClientRequest): Promise<IncomingMessage | Pick<Exchange, 'breakdown' | 'reason'>> {
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

/**
 * Hands bytes on as they come, and copies them; false when the source breaks off. A reader that has left does not stop the source:
 * what a paid call has answered is read to its end.
 */
async function relay(from: Readable, to: Writable, copy: BodyCopy): Promise<boolean> {
  try {
    for await (const chunk of from) {
      copy.add(chunk);
      if (!to.destroyed && !to.write(chunk)) await drainOrClose(to);
    }
    return true;
  } catch {
    return false;
  }
}

async function drainOrClose(to: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(to, 'drain', { signal }), once(to, 'close', { signal })]).catch(() => undefined);
  waiting.abort();
}
