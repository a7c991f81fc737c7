import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A connection, and what is still to be done on it. */
export interface Connection {
  readonly socket: Socket;
  /** It was opened when as many were open as the server takes. */
  readonly surplus: boolean;
  /** Requests that have come over it and have no answer yet. */
  inFlight: number;
  /** The latest request, which may still be arriving. */
  latest: IncomingMessage | undefined;
  /** What is said last, once everything before it is answered. */
  lastWords: string | undefined;
}

/** How much there is to do. */
export interface Load {
  /** Open ones. */
  readonly connections: number;
  /** Requests without an answer. */
  readonly inFlight: number;
}

/** The connections of a server, so that it can stop at once and still finish what it has begun. */
export interface Connections {
  /** A new connection. */
  readonly add: (socket: Socket) => void;
  /** A request has come. */
  begin(request: IncomingMessage): Connection;
  /** Its answer has been handed to the connection. */
  end(connection: Connection): void;
  /** Before an answer is written: the last one on a connection says so, and the caller sends no other request into it. */
  tellIfLast(response: ServerResponse): void;
  /** Ends a connection with these words, after the answers that are owed on it; false when that was said before. */
  refuse(socket: Socket, words: string): boolean;
  load(): Load;
  /**
   * Ends every connection without a request now, and every other one after its answer. Resolves when the server is closed and no
   * request is worked on any more, at the latest when the grace is over, in milliseconds.
   */
  close(serverClosed: Promise<unknown>, grace: number): Promise<void>;
}

/** How long a refused caller may take to read what was said, in milliseconds: closed at once, a caller that sends sees a reset. */
const linger = 1000;

/**
 * Keeps account of connections.
 *
 * @note `closeIdleConnections` is not enough: it leaves a connection on which nothing was ever sent (a browser opens such ones),
 * and one that becomes idle later, which an agent may hold open and use for as long as it likes.
 * @note Requests are counted and not listed: a list would keep each response alive long enough for the collector to notice.
 */
export function createConnections(most: number): Connections {
  const open = new Map<Socket, Connection>();
  const idle = Promise.withResolvers<void>();
  let inFlight = 0;
  let closing = false;

  return {
    add(socket) {
      open.set(socket, newConnection(socket, open.size >= most));
      socket.once('close', () => open.delete(socket));
    },
    begin(request) {
      const connection = open.get(request.socket) ?? newConnection(request.socket, false);
      connection.latest = request;
      connection.inFlight += 1;
      inFlight += 1;
      return connection;
    },
    end(connection) {
      connection.inFlight -= 1;
      inFlight -= 1;
      sayLast(connection);
      if (closing && connection.inFlight === 0) connection.socket.destroySoon();
      if (closing && inFlight === 0) idle.resolve();
    },
    tellIfLast(response) {
      if (closing && !response.headersSent) response.shouldKeepAlive = false;
    },
    refuse(socket, words) {
      const connection = open.get(socket);
      if (connection === undefined || connection.lastWords !== undefined) return false;
      connection.lastWords = words;
      sayLast(connection);
      return true;
    },
    load: () => ({ connections: open.size, inFlight }),
    async close(serverClosed, grace) {
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
  return { socket, surplus, inFlight: 0, latest: undefined, lastWords: undefined };
}

/** A request that never arrived in full is what is refused; others in flight have their answers coming. */
function sayLast({ socket, inFlight, latest, lastWords }: Connection): void {
  const owed = latest?.complete === false ? inFlight - 1 : inFlight;
  if (lastWords === undefined || owed > 0 || socket.writableEnded) return;
  socket.end(lastWords);
  setTimeout(() => socket.destroy(), linger).unref();
}
