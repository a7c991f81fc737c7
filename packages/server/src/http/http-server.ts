import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import type { Sandbox } from '@bgv-kit/sandbox';
import { createObserver, type Observer } from '../telemetry/observer.ts';
import { type AnswerParts, answerRequests } from './answer-requests.ts';
import { type Connections, createConnections } from './connections.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { listen, listensEverywhere, reachableOrigin } from './listen.ts';
import { httpText, reasonOf, refusalAnswer } from './refusals.ts';

/** Where and how to serve. */
export interface ServeOptions extends Pick<AnswerParts, 'adminPath' | 'adminHandler'> {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly limits?: Partial<Limits>;
  /** By default failures are printed on the terminal, and nothing else is. */
  readonly observer?: Observer;
}

/** A sandbox that listens. */
export type RunningServer = Awaited<ReturnType<typeof serve>>;

/** How many connections above the limit get a response that says so. Those beyond are closed without one. */
const surplusRoom = 100;

/**
 * Serves a sandbox over HTTP.
 *
 * @throws ServerError `PORT_IN_USE` or `HOST_UNAVAILABLE`, saying what to do.
 */
export async function serve(sandbox: Sandbox, options: ServeOptions) {
  const { host, port, adminPath, adminHandler, observer = createObserver() } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const connections = createConnections(limits.maxConnections);
  const parts = { sandbox, adminPath, adminHandler, connections, limits, observer };
  const server = createServer(serverOptions(limits));
  server.maxConnections = limits.maxConnections + surplusRoom;
  server.on('connection', connections.add);
  const answer = answerRequests(parts);
  server.on('request', answer);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    answer(request, response, 'unmet-expectation'),
  );
  refuseUnreadable(server, parts);
  await listen(server, host, port);
  // A server that listens on TCP has an address of this shape.
  const { port: picked } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    /** With the port that was picked, without a path; an address that this machine can call. Control routes are below it. */
    origin: reachableOrigin(host, picked),
    /** Whether every other address of this machine can be called too. */
    everywhere: listensEverywhere(host),
    /** Whether it has been told to stop. */
    stopping: (): boolean => closed !== undefined,
    load: connections.load,
    /** Finishes the requests in flight, then stops listening. Called again, it waits for the same end. */
    close(): Promise<void> {
      closed ??= stop(server, connections, limits);
      return closed;
    },
  };
}

function serverOptions({ maxHeaders, requestTime, keepAlive }: Limits): ServerOptions {
  return {
    maxHeaderSize: maxHeaders,
    headersTimeout: requestTime,
    requestTimeout: requestTime,
    connectionsCheckingInterval: Math.min(1000, requestTime),
    keepAliveTimeout: keepAlive,
    // A request without a host is refused in the API's envelope, not in Node's.
    requireHostHeader: false,
  };
}

/** Refuses what Node cannot parse as a request, and counts the connections that it does not accept. */
function refuseUnreadable(server: Server, { connections, limits, observer }: AnswerParts): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const reason = reasonOf(error);
    // No answer is due when the connection is broken or nothing was ever sent.
    if (!(socket instanceof Socket) || reason === undefined || socket.bytesRead === 0) socket.destroy();
    else if (connections.refuse(socket, httpText(refusalAnswer(reason, limits)))) observer.refused(reason);
  });
  server.on('drop', () => observer.refused('too-many-connections'));
}

async function stop(server: Server, connections: Connections, { drain, grace }: Limits): Promise<void> {
  if (drain > 0) await new Promise((resolve) => setTimeout(resolve, drain));
  const closed = once(server, 'close');
  server.close();
  await connections.close(closed, grace);
}
