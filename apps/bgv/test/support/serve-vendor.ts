import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Answerer } from '../judge/collection/index.ts';
import { listenerOf } from './serve-answerer.ts';
import { serveHttp } from './serve-http.ts';

/** The base URL of a host that is not this machine; no name server knows it. */
export const vendorUrl = 'http://bgv.vendor.example/api';

/** A fake server for a vendor's host. */
export interface Vendor {
  /** Points a Node process to the fake server when it calls the vendor. */
  readonly env: Readonly<Record<string, string>>;
  connections(): number;
}

/**
 * Serves as the vendor: a proxy on this machine takes every connection that is meant for another host, and hands it to the
 * function. Nothing leaves the machine.
 */
export async function serveVendor(answer: Answerer): Promise<Vendor> {
  const vendor = createServer(listenerOf(answer));
  onTestFinished(() => vendor.closeAllConnections());
  const proxy = await serveHttp((_, response) => response.writeHead(501).end());
  proxy.server.on('connect', (_, socket) => {
    // A test may let its client hang up.
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    vendor.emit('connection', socket);
    onTestFinished(() => void socket.destroy());
  });
  const own = { HTTP_PROXY: proxy.origin, http_proxy: proxy.origin, NO_PROXY: '', no_proxy: '' };
  return { env: { ...own, NODE_USE_ENV_PROXY: '1' }, connections: proxy.connections };
}
