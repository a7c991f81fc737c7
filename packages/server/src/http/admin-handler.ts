import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sandbox } from '@bgv-kit/sandbox';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { type ControlOptions, createControl } from '../control/create-control.ts';

/** Answers requests that are not calls of the API. */
export type AdminHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What the control routes know of the process that serves them. */
export type AdminHandlerOptions = Omit<ControlOptions, 'endsOf'>;

/** The control routes, for Node's server. */
export function createAdminHandler(sandbox: Sandbox, options: AdminHandlerOptions): AdminHandler {
  const { fetch } = createControl(sandbox, { ...options, endsOf });
  // The sandbox may run inside a test, whose Request and Response are not ours to replace.
  return getRequestListener(fetch, { overrideGlobalObjects: false });
}

function endsOf(context: Context) {
  // The Node listener puts the incoming message there.
  const { remoteAddress: remote, localAddress: local } = (context.env as HttpBindings).incoming.socket;
  return { remote, local };
}
