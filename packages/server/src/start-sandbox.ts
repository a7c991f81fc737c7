import { setTimeout } from 'node:timers/promises';
import type { Person } from '@bgv-kit/fixtures';
import {
  type ChaosPlan,
  createSandbox,
  type NewAccount,
  type Recordings,
  type Sandbox,
  type SandboxOptions,
} from '@bgv-kit/sandbox';
import type { Operation } from '@bgv-kit/spec';
import { controlPath } from './control/control-path.ts';
import { ServerError } from './errors.ts';
import { type RunningServer, type ServeOptions, serve } from './http/http-server.ts';
import type { Limits } from './http/limits.ts';
import type { PartialPerson } from './people/partial-person.ts';
import { type SandboxKeys, sandboxKeys } from './sandbox-keys.ts';
import type { LogLevel } from './telemetry/log-level.ts';
import { createWatch } from './telemetry/watch.ts';
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
   * People who are in the bureau from the start and after a reset: a JSON or CSV file, or themselves. A number and a name are
   * enough; the rest is filled up.
   */
  readonly people?: string | readonly PartialPerson[] | undefined;
  /** A cassette whose answers are given again. */
  readonly replay?: string | undefined;
  /** Takes what is worth knowing and no error: which recordings cannot be played. Told to nobody by default. */
  readonly warn?: (text: string) => void;
  /** A folder that keeps books and people; they are gone with the process where neither this nor a database is given. */
  readonly data?: string | undefined;
  /** A PostgreSQL database that keeps them, for several sandboxes. */
  readonly databaseUrl?: string | undefined;
  /** For how long the other sandboxes keep the holds of one that has died, in milliseconds. */
  readonly leaseTime?: number | undefined;
  /** What goes wrong: a chaos file, or a plan. */
  readonly chaos?: string | ChaosPlan | undefined;
  /** What is logged on standard error; nothing by default. */
  readonly log?: LogLevel;
  /** What the server takes in, and for how long; see `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** The largest body that is a request, in bytes: 1 MB by default. */
  readonly maxBody?: number;
}

/** A sandbox that serves over HTTP, in this process. It also stops when it goes out of scope behind `await using`. */
export interface RunningSandbox extends Sandbox, RunningServer, AsyncDisposable {
  /** What a client takes as its base URL: `http://127.0.0.1:49152/api`. */
  readonly url: string;
  /** The printed keys by what they are for. A sandbox that was started with `keys` of its own has those. */
  readonly keys: SandboxKeys;
  /** Where ledger and people are stored, as it may be shown; undefined when they are gone with the process. */
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
  const { host = '127.0.0.1', port = 0, controlToken, limits = {}, document = {} } = options;
  requireText('host', host);
  if (controlToken !== undefined) requireText('controlToken', controlToken);
  const operations = document.operations ?? (await import('@bgv-kit/spec/document')).operations;
  const chaos = await chaosOf(options, operations);
  const recordings = await recordingsOf(options, operations);
  const people = await peopleOf(options, operations);
  const storage = await storageOf(options);
  const sandbox = createSandbox({
    ...document,
    ...storage?.parts,
    chaos,
    ...(recordings && { recordings }),
    ...(options.keys && { keys: options.keys }),
    people,
    sleep,
    bodyLimit: options.maxBody,
  });
  const watch = await createWatch(sandbox.operations, options.log, () => running.load());
  // Loaded with the first call to it: the API itself is quick to start.
  const adminHandler = lazily(async () => {
    const { createAdminHandler } = await import('./http/admin-handler.ts');
    const stopping = () => running.stopping();
    const { metrics, observer } = watch;
    return createAdminHandler(sandbox, { token: controlToken, host, metrics, stopping, failed: observer.failed });
  });
  const running: RunningServer = await serveReady(sandbox, {
    host,
    port,
    adminPath: controlPath,
    adminHandler: async (request, response) => (await adminHandler())(request, response),
    limits,
    observer: watch.observer,
  });
  const { origin } = running;
  const engine = document.responder === undefined ? 'table' : 'prism';
  watch.log?.started({ origin, engine, version: version() });
  const close = lazily(async () => {
    watch.log?.stopping(running.load().inFlight);
    await running.close();
    // Only now: the last answers were charged.
    await sandbox.ledger.close();
    watch.log?.stopped();
  });
  return {
    ...sandbox,
    ...running,
    url: origin + sandbox.basePath,
    keys: sandboxKeys,
    place: storage?.place,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** An empty host would be every address, and an empty token would let everybody in. */
function requireText(name: string, value: string): void {
  if (value.trim() !== '') return;
  throw new ServerError('OPTION_INVALID', `${name} is empty. Give it a value, or leave it out.`);
}

/** Serves once the books are open. When it cannot, it lets go of them. */
async function serveReady(sandbox: Sandbox, options: ServeOptions): Promise<RunningServer> {
  try {
    await sandbox.ready();
    return await serve(sandbox, options);
  } catch (failure) {
    await sandbox.ledger.close();
    throw failure;
  }
}

/** The databases are loaded when one is asked for. */
async function storageOf({ data, databaseUrl, leaseTime }: StartOptions) {
  if (data === undefined && databaseUrl === undefined) return undefined;
  const { openStorage } = await import('@bgv-kit/ledger-sql');
  const { ledger, customPeople, place } = await openStorage({ data, databaseUrl, leaseTime });
  return { parts: { ledger, customPeople }, place };
}

/** @note A delay that is still being spent keeps no process alive; a connection that waits for it does. */
function sleep(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds, undefined, { ref: false });
}

async function chaosOf({ chaos }: StartOptions, operations: readonly Operation[]): Promise<ChaosPlan | undefined> {
  if (typeof chaos !== 'string') return chaos;
  const { readChaosFile } = await import('./read-chaos-file.ts');
  return readChaosFile(chaos, operations);
}

async function peopleOf({ people = [] }: StartOptions, operations: readonly Operation[]): Promise<readonly Person[]> {
  if (typeof people !== 'string' && people.length === 0) return [];
  if (typeof people === 'string') {
    const { readPeopleFile } = await import('./people/read-people-file.ts');
    return readPeopleFile(people, operations);
  }
  const { readGivenPeople } = await import('./people/read-given-people.ts');
  return readGivenPeople(people, operations);
}

async function recordingsOf(
  { replay, warn = () => undefined }: StartOptions,
  operations: readonly Operation[],
): Promise<Recordings | undefined> {
  if (replay === undefined) return undefined;
  const { loadRecordings } = await import('./cassette/load-recordings.ts');
  return loadRecordings(replay, operations, warn);
}

/** Makes a value when it is first asked for. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
