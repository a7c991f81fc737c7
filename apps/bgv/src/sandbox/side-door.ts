import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sandbox } from '@bgv-kit/sandbox';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { createControl } from './control.ts';

/** Answers what is not the API. */
export type SideDoor = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The control routes, for Node's server. */
export function createSideDoor(sandbox: Sandbox, token: string | undefined): SideDoor {
  return getRequestListener(createControl(sandbox, { token, addressOf }).fetch);
}

function addressOf(context: Context): string | undefined {
  // The Node listener puts the incoming message here.
  return (context.env as HttpBindings).incoming.socket.remoteAddress;
}
