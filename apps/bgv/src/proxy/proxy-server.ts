import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { listen } from '@bgv-kit/server';
import { type Exchange, forward } from './forward.ts';
import type { Upstream } from './upstream.ts';

/** A call that has gone through, or that could not. */
export interface ProxiedCall {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly at: Date;
  readonly incoming: Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'>;
  readonly exchange: Exchange;
}

/** How long calls in flight may take to end once the proxy is closing, in milliseconds. */
const grace = 10_000;

/**
 * Forwards what comes in, on a port that it opens.
 *
 * @param onCall is told of each call when it has ended. It never rejects.
 * @throws ServerError `PORT_IN_USE` or `HOST_UNAVAILABLE`, saying what to do.
 */
export async function serveProxy(
  upstream: Upstream,
  { host, port }: { readonly host: string; readonly port: number },
  onCall: (call: ProxiedCall) => Promise<void>,
) {
  const ending = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let count = 0;

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    // Before anything is awaited: numbers are in the order of arrival.
    count += 1;
    const call = { number: count, at: new Date(), incoming };
    const exchange = await forward(upstream, incoming, response, ending.signal);
    if (exchange.answer === undefined && !response.destroyed) {
      writeOwnAnswer(response, exchange.breakdown === 'unreachable' ? 'unreachable' : 'broken-off', upstream);
    }
    // Only once its bytes are with the system has a call ended.
    if (!response.destroyed) await finished(response).catch(() => undefined);
    await onCall({ ...call, exchange });
  }

  const server = createServer((incoming, response) => {
    response.on('error', () => undefined);
    if (!server.listening) response.shouldKeepAlive = false;
    if (!isBelow(incoming.url ?? '/', upstream.basePath)) {
      incoming.resume();
      return writeOwnAnswer(response, 'outside-base-path', upstream);
    }
    const call = pass(incoming, response).finally(() => inFlight.delete(call));
    inFlight.add(call);
  });
  await listen(server, host, port);
  // A server that listens on TCP has an address of this shape.
  const { port: picked } = server.address() as AddressInfo;
  return {
    /** With the port that was picked, without a path. */
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${picked}`,
    /** How many calls are in flight. */
    inFlight: () => inFlight.size,
    /** Finishes the calls in flight and what `onCall` does with them, then stops. */
    async close(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      const timer = setTimeout(() => ending.abort(), grace);
      while (inFlight.size > 0) await Promise.all(inFlight);
      clearTimeout(timer);
      // What is open now has no call: a browser opens connections on which it never sends anything.
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Whether a path is below the base path, also once its dots are resolved: what is beside it is not the API's. */
function isBelow(url: string, basePath: string): boolean {
  const path = URL.parse(url, 'http://proxy.invalid')?.pathname;
  return url.startsWith(`${basePath}/`) && path?.startsWith(`${basePath}/`) === true;
}

const unknownCharge = 'Nothing is known about a charge; the request was not sent again.';

/** Answers in the API's envelope, in place of an upstream that did not. It never says what was charged: it does not know. */
function writeOwnAnswer(
  response: ServerResponse,
  why: 'unreachable' | 'broken-off' | 'outside-base-path',
  { basePath }: Upstream,
): void {
  const messages = {
    unreachable: `bgv proxy could not reach the upstream. ${unknownCharge}`,
    'broken-off': `The upstream took the request and did not answer. ${unknownCharge}`,
    'outside-base-path': `bgv proxy forwards only what is below ${basePath}. Nothing was sent, and nothing is charged.`,
  };
  const status = why === 'outside-base-path' ? 404 : 502;
  const body = JSON.stringify({ status: 'error', code: status, message: messages[why], data: {} });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'bgv-proxy': why,
  });
  response.end(body);
}
