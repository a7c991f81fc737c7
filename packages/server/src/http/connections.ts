import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A connection, and what is still to do on it. */
export interface Connection {
  readonly socket: Socket;
  /** Whether it was opened when the server already had as many as it serves. */
  readonly surplus: boolean;
  /** Requests on it that have no answer yet. */
  inFlight: number;
  /** The latest request, which may still be arriving. */
  latest: IncomingMessage | undefined;
  /** What is sent last, once everything before it is answered. */
  closingResponse: string | undefined;
}

/** How busy a server is: its open connections, and the requests without an answer. */
export type Load = Readonly<Record<'connections' | 'inFlight', number>>;

/** The connections of a server: with them it can stop at once and still finish what it has begun. */
export type Connections = ReturnType<typeof createConnections>;

/** How long a refused caller has to read the response, in milliseconds: closed at once, a caller that still sends sees a reset. */
const linger = 1000;

/**
 * Counts connections and the requests on them.
 *
 * @note `closeIdleConnections` is not enough: it leaves a connection on which nothing was ever sent (browsers open such ones),
 * and one that becomes idle later, which an agent may keep open and use.
 * @note Requests are counted and not listed: a list would keep each response alive long enough for the collector to notice.
 */
export function createConnections(most: number) {
  const open = new Map<Socket, Connection>();
  const idle = Promise.withResolvers<void>();
  let inFlight = 0;
  let closing = false;

  return {
    add(socket: Socket): void {
      open.set(socket, newConnection(socket, open.size >= most));
      socket.once('close', () => open.delete(socket));
    },
    /** Notes that a request has come. */
    begin(request: IncomingMessage): Connection {
      const connection = open.get(request.socket) ?? newConnection(request.socket, false);
      connection.latest = request;
      connection.inFlight += 1;
      inFlight += 1;
      return connection;
    },
    /** Notes that an answer has been handed to its connection. */
    end(connection: Connection): void {
      connection.inFlight -= 1;
      inFlight -= 1;
      sendClosingResponse(connection);
      if (closing && connection.inFlight === 0) connection.socket.destroySoon();
      if (closing && inFlight === 0) idle.resolve();
    },
    /** Called before an answer is written: the last one on a connection says so, and the caller sends no other request on it. */
    markIfLast(response: ServerResponse): void {
      if (closing && !response.headersSent) response.shouldKeepAlive = false;
    },
    /** Ends a connection with this response, after the answers that are still due on it; false when it has one already. */
    refuse(socket: Socket, response: string): boolean {
      const connection = open.get(socket);
      if (connection === undefined || connection.closingResponse !== undefined) return false;
      connection.closingResponse = response;
      sendClosingResponse(connection);
      return true;
    },
    load: (): Load => ({ connections: open.size, inFlight }),
    /**
     * Ends every connection without a request now, and every other one after its answer. Resolves when the server is closed and no
     * request is in work, at the latest after `grace` milliseconds.
     */
    async close(serverClosed: Promise<unknown>, grace: number): Promise<void> {
      closing = true;
      for (const connection of open.values()) if (connection.inFlight === 0) connection.socket.destroySoon();
      if (inFlight === 0) idle.resolve();
      const timer = setTimeout(() => {
        for (const socket of open.keys()) socket.destroy();
        idle.resolve();
      }, grace);
      await Promise.all([serverClosed, idle.promise]);
      clearTimeout(timer);
    },
  };
}

function newConnection(socket: Socket, surplus: boolean): Connection {
  return { socket, surplus, inFlight: 0, latest: undefined, closingResponse: undefined };
}

/** The refused request is the one that has not arrived completely; all others in flight get their answers first. */
function sendClosingResponse({ socket, inFlight, latest, closingResponse }: Connection): void {
  const due = latest?.complete === false ? inFlight - 1 : inFlight;
  if (closingResponse === undefined || due > 0 || socket.writableEnded) return;
  socket.end(closingResponse);
  setTimeout(() => socket.destroy(), linger).unref();
}
