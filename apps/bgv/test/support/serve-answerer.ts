import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Answerer } from '../judge/collection/index.ts';

/** A stand-in on a free port of this machine. */
export interface StandIn {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a function over HTTP. */
export async function serveAnswerer(answer: Answerer): Promise<StandIn> {
  const server = createAdaptorServer({ fetch: answer });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
