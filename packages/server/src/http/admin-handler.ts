import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sandbox } from '@bgv-kit/sandbox';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { createControl } from '../control/create-control.ts';

/** Answers what is not the API. */
export type AdminHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What the control routes need to know of the process that they are served in. */
export interface AdminHandlerOptions {
  /** Every caller needs it; without one, callers on this machine need none. */
  readonly token?: string | undefined;
  /** The name or address that the sandbox was told to listen on. */
  readonly host?: string | undefined;
  /** The metrics, in Prometheus' text form; without it `/metrics` is a 404 that says so. */
  readonly metrics?: (() => Promise<string>) | undefined;
  /** Whether the sandbox has been told to stop: it is not ready then. */
  readonly stopping?: (() => boolean) | undefined;
  /** Called with what the sandbox itself has failed by; by default it is said on the terminal. */
  readonly failed?: ((failure: unknown) => void) | undefined;
}

/** The control routes, for Node's server. */
export function createAdminHandler(sandbox: Sandbox, options: AdminHandlerOptions = {}): AdminHandler {
  const { token, host = '127.0.0.1', metrics, stopping = () => false, failed = sayFailure } = options;
  const { fetch } = createControl(sandbox, { token, host, metrics, stopping, failed, endsOf });
  // A sandbox may run in somebody's tests, whose Request and Response are not ours to replace.
  return getRequestListener(fetch, { overrideGlobalObjects: false });
}

function endsOf(context: Context) {
  // The Node listener puts the incoming message here.
  const { remoteAddress: remote, localAddress: local } = (context.env as HttpBindings).incoming.socket;
  return { remote, local };
}

function sayFailure(failure: unknown): void {
  console.error(`The sandbox failed: ${failure instanceof Error ? failure.message : String(failure)}`);
}
