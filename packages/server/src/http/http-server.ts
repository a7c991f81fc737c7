import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '@bgv-kit/sandbox';
import { ServerError } from '../errors.ts';
import { createObserver, type Observer } from '../telemetry/observer.ts';
import type { AdminHandler } from './admin-handler.ts';
import { asHttpText } from './as-http-text.ts';
import { type Connection, type Connections, createConnections, type Load } from './connections.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { listensEverywhere, reachableOrigin } from './reachable-origin.ts';
import { readBody, readCall } from './read-call.ts';
import { failureBody, type RefusalReason, reasonOf, refusalAnswer } from './refusals.ts';
import { createAnswerWriter, type WrittenAnswer } from './write-answer.ts';

/** Where and how to serve. */
export interface ServeOptions {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Requests whose path starts here go to the admin handler. */
  readonly adminPath: string;
  readonly adminHandler: AdminHandler;
  readonly limits?: Partial<Limits>;
  /** By default failures are said on the terminal, and nothing else is told. */
  readonly observer?: Observer;
}

/** A sandbox that listens. */
export interface RunningServer {
  /** With the port that was picked, without a path; an address that this machine can call. Control routes are below it. */
  readonly origin: string;
  /** Whether every other address of this machine can be called too. */
  readonly everywhere: boolean;
  /** Whether it has been told to stop. */
  stopping(): boolean;
  load(): Load;
  /** Finishes the requests in flight, then stops listening. Asked again, it waits for the same end. */
  close(): Promise<void>;
}

/** How many connections above the limit are told so. What is above that is closed without a word. */
const surplusRoom = 100;

/**
 * Serves a sandbox over HTTP.
 *
 * @throws ServerError `PORT_IN_USE` or `HOST_UNAVAILABLE`, saying what to do.
 */
export async function serve(sandbox: Sandbox, options: ServeOptions): Promise<RunningServer> {
  const { host, port, observer = createObserver() } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const connections = createConnections(limits.maxConnections);
  const parts = { connections, limits, observer, write: createAnswerWriter(connections) };
  const server = createServer(serverOptions(limits));
  server.maxConnections = limits.maxConnections + surplusRoom;
  server.on('connection', connections.add);
  const answer = answerRequests(sandbox, options, parts);
  server.on('request', answer);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    answer(request, response, 'unmet-expectation'),
  );
  refuseTheUnreadable(server, parts);
  await listen(server, host, port);
  // A server that listens on TCP has an address of this shape.
  const { port: picked } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    origin: reachableOrigin(host, picked),
    everywhere: listensEverywhere(host),
    stopping: () => closed !== undefined,
    load: connections.load,
    close() {
      closed ??= stop(server, connections, limits);
      return closed;
    },
  };
}

/** What Node cannot make a request of, and connections that it does not take. */
function refuseTheUnreadable(server: Server, { connections, limits, observer }: ServerParts): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const reason = reasonOf(error);
    // Nobody is there, or nothing was ever asked: there is nobody to tell.
    if (!(socket instanceof Socket) || reason === undefined || socket.bytesRead === 0) socket.destroy();
    else if (connections.refuse(socket, asHttpText(refusalAnswer(reason, limits)))) observer.refused(reason);
  });
  server.on('drop', () => observer.refused('too-many-connections'));
}

function serverOptions({ maxHeaders, requestTime, keepAlive }: Limits): ServerOptions {
  return {
    maxHeaderSize: maxHeaders,
    headersTimeout: requestTime,
    requestTimeout: requestTime,
    connectionsCheckingInterval: Math.min(1000, requestTime),
    keepAliveTimeout: keepAlive,
    // A request without a host is refused in the API's envelope, not in Node's words.
    requireHostHeader: false,
  };
}

interface ServerParts {
  readonly connections: Connections;
  readonly limits: Limits;
  readonly observer: Observer;
  readonly write: ReturnType<typeof createAnswerWriter>;
}

function answerRequests(sandbox: Sandbox, { adminPath, adminHandler }: ServeOptions, parts: ServerParts) {
  const { connections, limits, observer, write } = parts;
  return async (request: IncomingMessage, response: ServerResponse, refusal?: RefusalReason): Promise<void> => {
    const began = performance.now();
    const connection = connections.begin(request);
    try {
      const reason = refusal ?? refusalOf(request, connection);
      if (reason !== undefined) {
        observer.refused(reason);
        // Read to its end: a client that still sends would see a reset, not the answer.
        await readBody(request, 0);
        await write(response, refusalAnswer(reason, limits));
      } else if (request.url?.startsWith(adminPath)) {
        await adminHandler(request, response);
      } else {
        const answer = await sandbox.answer(await readCall(request, sandbox.bodyLimit));
        await write(response, answer);
        observer.answered(answer.about, performance.now() - began);
      }
    } catch (failure) {
      // Who broke the request off is no failure of ours, and nobody waits for an answer.
      if (request.complete) observer.failed(failure);
      if (request.complete && !response.headersSent) await write(response, ownFailure);
    }
    connections.end(connection);
  };
}

function refusalOf(request: IncomingMessage, { surplus }: Connection): RefusalReason | undefined {
  if (surplus) return 'too-many-connections';
  return request.headers.host === undefined && request.httpVersion === '1.1' ? 'malformed-http' : undefined;
}

async function stop(server: Server, connections: Connections, { drain, grace }: Limits): Promise<void> {
  if (drain > 0) await wait(drain);
  const closed = once(server, 'close');
  server.close();
  await connections.close(closed, grace);
}

/**
 * Lets a server listen.
 *
 * @throws ServerError `PORT_IN_USE` or `HOST_UNAVAILABLE`, saying what to do.
 */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  const listening = once(server, 'listening');
  server.listen(port, host);
  await listening.catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE') {
      throw new ServerError(
        'PORT_IN_USE',
        `Port ${port} is taken by another program. Stop it, or pick a free port with --port 0.`,
        { cause },
      );
    }
    throw new ServerError(
      'HOST_UNAVAILABLE',
      `Cannot listen on ${host}, port ${port} (${cause.code}). Try --host 127.0.0.1 and a port above 1023.`,
      { cause },
    );
  });
}

/** A failure of our own is said where the operator reads, and in the API's envelope; nothing has been charged. */
const ownFailure: WrittenAnswer = {
  status: 500,
  headers: { 'content-type': 'application/json; charset=utf-8', 'sandbox-scenario': 'sandbox-failure' },
  body: failureBody(500, 'The sandbox itself failed; its terminal says why. Nothing is charged.'),
};
