import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { listen } from '@bgv-kit/server';
import { forward, type Passage } from './forward.ts';
import { writeOwnAnswer } from './own-answer.ts';
import type { Upstream } from './upstream.ts';

/** A call that has gone through, or that could not. */
export interface ProxiedCall {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly at: Date;
  readonly request: Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'>;
  readonly passage: Passage;
}

/** Where a proxy listens, and who is told of its calls. */
export interface ProxyServerOptions {
  readonly upstream: Upstream;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Called when a call has ended. It never rejects. */
  readonly onCall: (call: ProxiedCall) => Promise<void>;
}

/** A proxy that listens. */
export interface ProxyServer {
  /** With the port that was picked, without a path. */
  readonly origin: string;
  /** How many calls are under way. */
  underWay(): number;
  /** Finishes the calls in flight and what is said of them, then stops. */
  close(): Promise<void>;
}

/** How long calls in flight may take to end once the proxy is closing, in milliseconds. */
const grace = 10_000;

/** @throws BgvError `PORT_IN_USE` or `HOST_UNAVAILABLE`, saying what to do. */
export async function serveProxy(options: ProxyServerOptions): Promise<ProxyServer> {
  const { upstream, host, port, onCall } = options;
  const ending = new AbortController();
  const underWay = new Set<Promise<void>>();
  let count = 0;
  let closing = false;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Before anything is awaited: numbers are in the order of arrival.
    count += 1;
    const call = { number: count, at: new Date(), request };
    const passage = await forward(upstream, request, response, ending.signal);
    if (passage.answer === undefined && !response.destroyed) {
      writeOwnAnswer(response, passage.breakdown === 'unreachable' ? 'unreachable' : 'broken-off', upstream.basePath);
    }
    // Only once its bytes are with the system has a call ended.
    if (!response.destroyed) await finished(response).catch(() => undefined);
    await onCall({ ...call, passage });
  }

  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    if (closing) response.shouldKeepAlive = false;
    if (!isBelow(request.url ?? '/', upstream.basePath)) return refuse(request, response, upstream.basePath);
    const call = pass(request, response).finally(() => underWay.delete(call));
    underWay.add(call);
  });
  await listen(server, host, port);
  // A server that listens on TCP has an address of this shape.
  const { port: picked } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${picked}`,
    underWay: () => underWay.size,
    async close() {
      closing = true;
      const closed = once(server, 'close');
      server.close();
      const timer = setTimeout(() => ending.abort(), grace);
      while (underWay.size > 0) await Promise.all(underWay);
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

function refuse(request: IncomingMessage, response: ServerResponse, basePath: string): void {
  request.resume();
  writeOwnAnswer(response, 'outside-base-path', basePath);
}
