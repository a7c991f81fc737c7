import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The connections of a server, so that it can stop at once and still finish what it has begun. */
export interface Connections {
  /** A new connection. */
  readonly add: (socket: Socket) => void;
  /** A request has come. */
  begin(response: ServerResponse): void;
  /** Its answer has been written. */
  end(response: ServerResponse): void;
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
 */
export function createConnections(): Connections {
  const sockets = new Set<Socket>();
  const inFlight = new Set<ServerResponse>();
  let closing = false;

  function last(response: ServerResponse): void {
    // The caller is told with the answer, and does not send another request into the closing connection.
    if (!response.headersSent) response.shouldKeepAlive = false;
  }

  return {
    add(socket) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    },
    begin(response) {
      inFlight.add(response);
      if (closing) last(response);
    },
    end(response) {
      inFlight.delete(response);
    },
    close() {
      closing = true;
      const busy = new Set([...inFlight].map(({ socket }) => socket));
      inFlight.forEach(last);
      for (const socket of sockets) if (!busy.has(socket)) socket.destroySoon();
      setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, grace).unref();
    },
  };
}
