import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server, so that it can stop at once and still finish what it has begun. */
export interface Connections {
  /** A new connection. */
  readonly add: (socket: Socket) => void;
  /** A request has come over a connection. */
  begin(socket: Socket): void;
  /** Its answer has been handed to the connection. */
  end(socket: Socket): void;
  /** Before an answer is written: the last one on a connection says so, and the caller sends no other request into it. */
  tellIfLast(response: ServerResponse): void;
  /** Ends every connection without a request now, and every other one after its answer. */
  close(): void;
}

/** How long a request that has begun may take to end once the server is closing, in milliseconds. */
const grace = 10_000;

/**
 * Keeps account of connections.
 *
 * @note `closeIdleConnections` is not enough: it leaves a connection on which nothing was ever sent (a browser opens such ones),
 * and one that becomes idle later, which an agent may hold open and use for as long as it likes.
 * @note Requests are counted and not listed: a list would keep each response alive long enough for the collector to notice.
 */
export function createConnections(): Connections {
  const requests = new Map<Socket, number>();
  let closing = false;

  function count(socket: Socket, change: number): void {
    const inFlight = requests.get(socket);
    if (inFlight === undefined) return;
    requests.set(socket, inFlight + change);
    if (closing && inFlight + change === 0) socket.destroySoon();
  }

  return {
    add(socket) {
      requests.set(socket, 0);
      socket.once('close', () => requests.delete(socket));
    },
    begin: (socket) => count(socket, 1),
    end: (socket) => count(socket, -1),
    tellIfLast(response) {
      if (closing && !response.headersSent) response.shouldKeepAlive = false;
    },
    close() {
      closing = true;
      for (const [socket, inFlight] of requests) if (inFlight === 0) socket.destroySoon();
      setTimeout(() => {
        for (const socket of requests.keys()) socket.destroy();
      }, grace).unref();
    },
  };
}
