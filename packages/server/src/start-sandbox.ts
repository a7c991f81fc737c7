import { createSandbox, type Sandbox } from '@bgv-kit/sandbox';
import { controlPath } from './control/control-path.ts';
import { ServerError } from './errors.ts';
import type { AdminHandler, AdminHandlerOptions } from './http/admin-handler.ts';
import { type RunningServer, type ServeOptions, serve } from './http/http-server.ts';
import type { LogLevel } from './options.ts';
import { type SandboxKeys, sandboxKeys } from './sandbox-keys.ts';
import { loadSandboxOptions, type StartOptions } from './start-options.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { createObserver } from './telemetry/observer.ts';
import { version } from './version.ts';

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
  const log = await openLog(options.log);
  const metrics = createMetrics(() => running.load());
  const observer = createObserver({ metrics, log });
  const admin = { token, host, metrics: metrics.text, stopping: () => running.stopping(), failed: observer.failed };
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

/** pino is loaded when something is logged. */
async function openLog(level: LogLevel = 'silent') {
  return level === 'silent' ? undefined : (await import('./telemetry/log.ts')).createLog(level);
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
