import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyLimit, type Call, type Sandbox } from '@bgv-kit/sandbox';
import { BgvError } from '../errors.ts';
import { createConnections } from './connections.ts';
import type { SideDoor } from './side-door.ts';
import { createAnswerWriter, type WrittenAnswer } from './write-answer.ts';

/** Where and how to serve. */
export interface ServeOptions {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Requests whose path starts here go to the side door. */
  readonly sidePath: string;
  readonly sideDoor: SideDoor;
}

/** A sandbox that listens. */
export interface RunningServer {
  /** With the port that was picked, without a path. */
  readonly origin: string;
  /** Finishes the requests in flight, then stops listening. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox over HTTP.
 *
 * @throws BgvError `PORT_IN_USE` or `HOST_UNAVAILABLE`, saying what to do.
 */
export async function serve(sandbox: Sandbox, options: ServeOptions): Promise<RunningServer> {
  const { host, port, sidePath, sideDoor } = options;
  const connections = createConnections();
  const write = createAnswerWriter(connections);
  const server = createServer(async (request, response) => {
    const { socket } = request;
    connections.begin(socket);
    try {
      if (request.url?.startsWith(sidePath)) await sideDoor(request, response);
      else await write(response, await sandbox.answer(toCall(request, await readBody(request))));
    } catch (failure) {
      // Who broke the request off is no failure of ours, and nobody waits for an answer.
      if (request.complete && !response.headersSent) await write(response, ownFailure(failure));
    }
    connections.end(socket);
  });
  server.on('connection', connections.add);
  await listen(server, host, port);
  // A server that listens on TCP has an address of this shape.
  const { port: picked } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${picked}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      connections.close();
      await closed;
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  const listening = once(server, 'listening');
  server.listen(port, host);
  await listening.catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE') {
      throw new BgvError(
        'PORT_IN_USE',
        `Port ${port} is taken by another program. Stop it, or pick a free port with --port 0.`,
        { cause },
      );
    }
    throw new BgvError(
      'HOST_UNAVAILABLE',
      `Cannot listen on ${host}, port ${port} (${cause.code}). Try --host 127.0.0.1 and a port above 1023.`,
      { cause },
    );
  });
}

/** A failure of our own is said on the terminal, and in the API's envelope; nothing has been charged. */
function ownFailure(failure: unknown): WrittenAnswer {
  console.error(`The sandbox failed: ${failure instanceof Error ? failure.message : String(failure)}`);
  const message = 'The sandbox itself failed; its terminal says why. Nothing is charged.';
  const body = JSON.stringify({ status: 'error', code: 500, message, data: {}, credits_used: 0 });
  return { status: 500, headers: { 'content-type': 'application/json' }, body };
}

function toCall(request: IncomingMessage, body: string | undefined): Call {
  const url = request.url ?? '/';
  const query = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: query === -1 ? url : url.slice(0, query),
    header: (name) => request.headers[name]?.toString(),
    body,
  };
}

/**
 * The body as text; undefined when it is larger than the sandbox reads.
 *
 * @note What is too much is thrown away and not refused at once: a client that still sends would see a reset, not the answer.
 */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyLimit) chunks.length = 0;
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(size > bodyLimit ? undefined : textOf(chunks)));
    request.on('error', reject);
  });
}

/** @note Joined before they are read: a character may begin in one chunk and end in the next. */
function textOf(chunks: readonly Buffer[]): string {
  const [first, ...more] = chunks;
  return (first !== undefined && more.length === 0 ? first : Buffer.concat(chunks)).toString();
}
