import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenerOf } from '../support/serve-answerer.ts';
import type { Answerer } from './collection/index.ts';

/** The platform's own: a run may be given another one. */
const { fetch } = globalThis;

/**
 * Serves a function over HTTP while `act` sends to it. Calls that are sent together have all arrived before the
 * first of them is answered: a busy machine cannot keep them apart.
 */
export async function overHttp<Result>(answer: Answerer, act: (send: Answerer) => Promise<Result>): Promise<Result> {
  const arrivals = createArrivals();
  const server = createServer(
    listenerOf(async (request) => {
      await arrivals.all();
      return answer(request);
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  try {
    return await act((request) => {
      arrivals.sent();
      const { pathname } = new URL(request.url);
      return fetch(new Request(`http://127.0.0.1:${port}${pathname}`, request));
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Counts the calls under way. */
function createArrivals() {
  let expected = 0;
  let waiting: (() => void)[] = [];
  return {
    sent(): void {
      expected += 1;
    },
    /** Counts an arrival; resolves when no call is under way. */
    all(): Promise<void> {
      expected -= 1;
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (expected > 0) return;
        for (const go of waiting) go();
        waiting = [];
      });
    },
  };
}
