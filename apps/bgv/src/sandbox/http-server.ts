import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, bodyLimit, type Call, type Sandbox } from '@bgv-kit/sandbox';
import { BgvError } from '../errors.ts';

/** Answers what is not the API: the control routes. */
export type SideDoor = (request: IncomingMessage, response: ServerResponse) => void;

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
  const server = createServer((request, response) => {
    if (request.url?.startsWith(sidePath)) sideDoor(request, response);
    else void answer(sandbox, request, response);
  });
  await listen(server, host, port);
  // A server that listens on TCP has an address of this shape.
  const { port: picked } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${picked}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
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

async function answer(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const body = await readBody(request);
    // The rest of a body that is too large is not waited for.
    if (body === undefined) response.shouldKeepAlive = false;
    write(response, await sandbox.answer(toCall(request, body)));
  } catch (failure) {
    if (response.destroyed || request.destroyed) return;
    // Our own failure: said on the terminal, and in the API's envelope; nothing has been charged.
    console.error(`The sandbox failed: ${failure instanceof Error ? failure.message : String(failure)}`);
    write(response, { status: 500, headers: { 'content-type': 'application/json' }, body: failureBody });
  }
}

const failureBody = JSON.stringify({
  status: 'error',
  code: 500,
  message: 'The sandbox itself failed; its terminal says why. Nothing is charged.',
  data: {},
  credits_used: 0,
});

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
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

/** The body as text; undefined as soon as it is larger than the sandbox reads. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyLimit) resolve(undefined);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]?.toString() : Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}
