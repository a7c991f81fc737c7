import { once } from 'node:events';
import type { Server } from 'node:http';
import { ServerError } from '../errors.ts';

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

/** Hosts that stand for every address of the machine, each with one that can be called. */
const wildcards: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Whether a server that listens on a host can be called on every address of the machine. */
export function listensEverywhere(host: string): boolean {
  return Object.hasOwn(wildcards, host);
}

/** An origin that can be called on this machine, for a server that listens on a host. */
export function reachableOrigin(host: string, port: number): string {
  const address = wildcards[host] ?? host;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
