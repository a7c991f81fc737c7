import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sandbox } from '@bgv-kit/sandbox';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { type ControlOptions, createControl } from '../control/create-control.ts';

/** Answers requests that are not calls of the API. */
export type AdminHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What the control routes know of the process that serves them; everything has a default. */
export type AdminHandlerOptions = Partial<Omit<ControlOptions, 'endsOf'>>;

/** The control routes, for Node's server. */
export function createAdminHandler(sandbox: Sandbox, options: AdminHandlerOptions = {}): AdminHandler {
  const { token, host = '127.0.0.1', metrics, stopping = () => false, failed = printFailure } = options;
  const { fetch } = createControl(sandbox, { token, host, metrics, stopping, failed, endsOf });
  // The sandbox may run inside a test, whose Request and Response are not ours to replace.
  return getRequestListener(fetch, { overrideGlobalObjects: false });
}

function endsOf(context: Context) {
  // The Node listener puts the incoming message there.
  const { remoteAddress: remote, localAddress: local } = (context.env as HttpBindings).incoming.socket;
  return { remote, local };
}

function printFailure(failure: unknown): void {
  console.error(`The sandbox failed: ${failure instanceof Error ? failure.message : String(failure)}`);
}
