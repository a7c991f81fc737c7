import { createServer, type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { serveHttp } from './serve-http.ts';

/** The base URL of a host that is not this machine; no name server knows it. */
export const vendorUrl = 'http://bgv.vendor.example/api';

/** A stand-in for a vendor's host. */
export interface Vendor {
  /** Sends a process of Node's to the stand-in when it means the vendor. */
  readonly env: Readonly<Record<string, string>>;
  connections(): number;
}

/**
 * Serves as the vendor: a proxy on this machine takes every connection that is meant for another host, and hands it to the
 * listener. Nothing leaves the machine.
 */
export async function serveVendor(listener: RequestListener): Promise<Vendor> {
  const vendor = createServer(listener);
  onTestFinished(() => vendor.closeAllConnections());
  const proxy = await serveHttp((_, response) => response.writeHead(501).end());
  proxy.server.on('connect', (_, socket) => {
    // A client may leave in the middle: that is the test's own doing.
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    vendor.emit('connection', socket);
    onTestFinished(() => void socket.destroy());
  });
  const own = { HTTP_PROXY: proxy.origin, http_proxy: proxy.origin, NO_PROXY: '', no_proxy: '' };
  return { env: { ...own, NODE_USE_ENV_PROXY: '1' }, connections: proxy.connections };
}
