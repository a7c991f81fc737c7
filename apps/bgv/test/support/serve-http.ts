import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A plain HTTP server on a free port of this machine. */
export interface FakeHttpServer {
  readonly server: Server;
  readonly origin: string;
  /** How many connections were opened. */
  connections(): number;
}

/** Serves over HTTP with a listener that may break any rule, until the end of the test. */
export async function serveHttp(listener: RequestListener): Promise<FakeHttpServer> {
  let connections = 0;
  const server = createServer(listener);
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    if (server.listening) await once(server, 'close');
  });
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}`, connections: () => connections };
}
