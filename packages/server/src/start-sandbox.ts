import { type ChaosPlan, createSandbox, type NewAccount, type Sandbox, type SandboxOptions } from '@bgv-kit/sandbox';
import type { PartialPerson } from '@bgv-kit/spec/shapes';
import { controlPath } from './control/control-path.ts';
import { ServerError } from './errors.ts';
import type { AdminHandler, AdminHandlerOptions } from './http/admin-handler.ts';
import { type RunningServer, type ServeOptions, serve } from './http/http-server.ts';
import type { Limits } from './http/limits.ts';
import { loadSandboxOptions } from './load-sandbox-options.ts';
import type { LogLevel } from './options.ts';
import { type SandboxKeys, sandboxKeys } from './sandbox-keys.ts';
import { createTelemetry } from './telemetry/telemetry.ts';
import { version } from './version.ts';

/** What is served in place of the kit's own document. `bgv-kit/load-document` makes it from an OpenAPI file. */
export type SandboxDocument = Pick<SandboxOptions, 'operations' | 'answers' | 'basePath' | 'responder'>;

/** How to start a sandbox. */
export interface StartOptions {
  /** An address of this machine; 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  readonly document?: SandboxDocument | undefined;
  readonly controlToken?: string | undefined;
  /** The accounts that exist at the start and after a reset; the printed ones by default. */
  readonly keys?: readonly NewAccount[];
  /**
   * People who are in the bureau from the start and after a reset: a JSON or CSV file, or the people themselves. A number and a
   * name are enough; the rest is completed.
   */
  readonly people?: string | readonly PartialPerson[] | undefined;
  /** A cassette whose answers are replayed. */
  readonly replay?: string | undefined;
  /** Called with what is worth knowing and no error: which recordings cannot be played. Ignored by default. */
  readonly warn?: (text: string) => void;
  /** A folder for ledger and people. Without it and without a database they end with the process. */
  readonly data?: string | undefined;
  /** A PostgreSQL database for ledger and people, which several sandboxes can share. */
  readonly databaseUrl?: string | undefined;
  /** For how long the other sandboxes keep the holds of one that has died, in milliseconds. */
  readonly leaseTime?: number | undefined;
  /** What goes wrong: a chaos file, or a plan. */
  readonly chaos?: string | ChaosPlan | undefined;
  /** What is logged on standard error; nothing by default. */
  readonly log?: LogLevel;
  /** What the server accepts, and for how long; see `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** The largest body of a request, in bytes: 1 MB by default. */
  readonly maxBody?: number;
}

/** A sandbox that serves over HTTP, in this process. It also stops when it goes out of scope behind `await using`. */
export interface RunningSandbox extends Sandbox, RunningServer, AsyncDisposable {
  /** What a client takes as its base URL: `http://127.0.0.1:49152/api`. */
  readonly url: string;
  /** The printed keys by what they are for. A sandbox that was started with `keys` of its own has those. */
  readonly keys: SandboxKeys;
  /** Where ledger and people are stored, as it may be shown; undefined when they end with the process. */
  readonly place: string | undefined;
}

/**
 * Starts a sandbox in this process, on a free port of this machine unless told otherwise. It prints nothing unless `log` or
 * `warn` asks for it, listens to no signals, and once closed keeps no process alive.
 *
 * @throws ServerError when the chaos file, the people, the cassette, the port or the host are unusable; StorageError when the place of
 *   the ledger is.
 * @example
 * await using sandbox = await startSandbox();
 * const client = createClient({ baseUrl: sandbox.url, apiKey: sandbox.keys.funded });
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const { host = '127.0.0.1', port = 0, controlToken: token, limits = {}, document } = options;
  requireText('host', host);
  if (token !== undefined) requireText('controlToken', token);
  const { place, ...parts } = await loadSandboxOptions(options);
  const sandbox = createSandbox(parts);
  const { log, metrics, observer } = await createTelemetry(options.log, () => running.load());
  const admin = { token, host, metrics, stopping: () => running.stopping(), failed: observer.failed };
  const adminHandler = lazyAdminHandler(sandbox, admin);
  const running = await serveWhenReady(sandbox, { host, port, adminPath: controlPath, adminHandler, limits, observer });
  const { origin } = running;
  log?.started({ origin, engine: document?.responder === undefined ? 'table' : 'prism', version: version() });
  const close = lazily(async () => {
    log?.stopping(running.load().inFlight);
    await running.close();
    // The last answers are charged before the ledger is closed.
    await sandbox.ledger.close();
    log?.stopped();
  });
  return {
    ...sandbox,
    ...running,
    url: origin + sandbox.basePath,
    keys: sandboxKeys,
    place,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** An empty host would be every address, and an empty token would let everybody in. */
function requireText(name: string, value: string): void {
  if (value.trim() !== '') return;
  throw new ServerError('OPTION_INVALID', `${name} is empty. Give it a value, or leave it out.`);
}

/** The control routes are loaded with the first request to them: the API itself starts quickly. */
function lazyAdminHandler(sandbox: Sandbox, options: AdminHandlerOptions): AdminHandler {
  const handler = lazily(async () => {
    const { createAdminHandler } = await import('./http/admin-handler.ts');
    return createAdminHandler(sandbox, options);
  });
  return async (request, response) => (await handler())(request, response);
}

/** Serves once the ledger is open. When that fails, the ledger is closed. */
async function serveWhenReady(sandbox: Sandbox, options: ServeOptions): Promise<RunningServer> {
  try {
    await sandbox.ready();
    return await serve(sandbox, options);
  } catch (failure) {
    await sandbox.ledger.close();
    throw failure;
  }
}

/** Makes a value when it is first asked for. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
