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
import { basePathOf, readServers } from '@bgv-kit/spec';
import { BgvError } from '../errors.ts';
import type { Limits } from '../operate/limits.ts';
import type { LogLevel } from '../operate/log-level.ts';
import { createWatch } from '../operate/watch.ts';
import type { PartialPerson } from '../people/partial-person.ts';
import { version } from '../version.ts';
import { controlPath } from './control-path.ts';
import { type RunningServer, type ServeOptions, serve } from './http-server.ts';

/** Who takes the requests: the answer table, or Prism itself. */
export type Engine = 'table' | 'prism';

/** How to start a sandbox. */
export interface StartOptions {
  readonly host?: string;
  /** 0 picks a free port. */
  readonly port?: number;
  readonly engine?: Engine;
  /** An OpenAPI file in place of the kit's own document. */
  readonly spec?: string;
  readonly controlToken?: string;
  /** The accounts that exist at the start and after a reset; the printed ones by default. */
  readonly keys?: readonly NewAccount[];
  /**
   * People who are in the bureau from the start and after a reset: a JSON or CSV file, or themselves. A number and a name are
   * enough; the rest is filled up.
   */
  readonly people?: string | readonly PartialPerson[];
  /** A cassette whose answers are given again. */
  readonly replay?: string;
  /** Takes what is worth knowing and no error: which recordings cannot be played. On standard error by default. */
  readonly warn?: (text: string) => void;
  /** A folder that keeps books and people; they are gone with the process where neither this nor a database is given. */
  readonly data?: string | undefined;
  /** A PostgreSQL database that keeps them, for several sandboxes. */
  readonly databaseUrl?: string | undefined;
  /** For how long the other sandboxes keep the holds of one that has died, in milliseconds. */
  readonly leaseTime?: number | undefined;
  /** What goes wrong: a chaos file, or a plan. */
  readonly chaos?: string | ChaosPlan;
  /** What is logged on standard error; nothing by default. */
  readonly log?: LogLevel;
  /** What the server takes in, and for how long; see `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** The largest body that is a request, in bytes: 1 MB by default. */
  readonly maxBody?: number;
}

/** A sandbox that serves. */
export interface StartedSandbox extends RunningServer {
  readonly sandbox: Sandbox;
  /** What a client takes as its base URL: the origin and the base path. */
  readonly url: string;
  /** Where books and people are kept; undefined when they are gone with the process. */
  readonly books: string | undefined;
}

/**
 * Starts a sandbox over HTTP, on this machine only unless another host is given.
 *
 * @throws BgvError when the document, the chaos file, the people, the cassette, the place of the books, the port or the host will not do.
 */
export async function startSandbox(options: StartOptions = {}): Promise<StartedSandbox> {
  const { host = '127.0.0.1', port = 0, controlToken, limits = {} } = options;
  requireText('host', host);
  if (controlToken !== undefined) requireText('controlToken', controlToken);
  const engine = await engineOptions(options);
  const chaos = await chaosOf(options, engine);
  const recordings = await recordingsOf(options, engine);
  const people = await peopleOf(options, engine);
  const storage = await storageOf(options);
  const sandbox = createSandbox({
    ...engine,
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
  const sideDoor = lazily(async () => {
    const { createSideDoor } = await import('./side-door.ts');
    const stopping = () => running.stopping();
    const { metrics, observer } = watch;
    return createSideDoor(sandbox, { token: controlToken, host, metrics, stopping, failed: observer.failed });
  });
  const running: RunningServer = await serveReady(sandbox, {
    host,
    port,
    sidePath: controlPath,
    sideDoor: async (request, response) => (await sideDoor())(request, response),
    limits,
    observer: watch.observer,
  });
  const url = running.origin + sandbox.basePath;
  watch.log?.started({ origin: running.origin, engine: options.engine ?? 'table', version: version() });
  const close = lazily(async () => {
    watch.log?.stopping(running.load().inFlight);
    await running.close();
    // Only now: the last answers were charged.
    await sandbox.ledger.close();
    watch.log?.stopped();
  });
  return { ...running, close, sandbox, url, books: storage?.place };
}

/** An empty host would be every address, and an empty token would let everybody in. */
function requireText(name: string, value: string): void {
  if (value.trim() !== '') return;
  throw new BgvError('OPTION_INVALID', `${name} is empty. Give it a value, or leave it out.`);
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
  const { openStorage } = await import('../ledger/open-storage.ts');
  const { ledger, customPeople, place } = await openStorage({ data, databaseUrl, leaseTime });
  return { parts: { ledger, customPeople }, place };
}

/** What Prism and a document of one's own need is loaded only when asked for: the plain start is quick. */
async function engineOptions({ engine, spec }: StartOptions): Promise<SandboxOptions> {
  if (spec === undefined && engine !== 'prism') return {};
  const { createPrismResponder } = await import('../prism/prism-responder.ts');
  if (spec === undefined) {
    const { document, operations } = await import('@bgv-kit/spec/document');
    return { responder: await createPrismResponder(document, operations) };
  }
  const { loadDocument } = await import('../document/load-document.ts');
  const { buildAnswers } = await import('../generate/build-answers.ts');
  const { createPrism } = await import('../prism/ask-prism.ts');
  const { document, operations } = await loadDocument(spec);
  const answers = await buildAnswers(operations, await createPrism(document));
  const basePath = basePathOf(readServers(document));
  if (engine !== 'prism') return { operations, answers, basePath };
  return { operations, answers, basePath, responder: await createPrismResponder(document, operations) };
}

/** @note A delay that is still being spent keeps no process alive; a connection that waits for it does. */
function sleep(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds, undefined, { ref: false });
}

async function chaosOf({ chaos }: StartOptions, { operations }: SandboxOptions): Promise<ChaosPlan | undefined> {
  if (typeof chaos !== 'string') return chaos;
  const { readChaosFile } = await import('../chaos/read-chaos-file.ts');
  const { operations: ownOperations } = await import('@bgv-kit/spec/document');
  return readChaosFile(chaos, operations ?? ownOperations);
}

async function peopleOf({ people = [] }: StartOptions, { operations }: SandboxOptions): Promise<readonly Person[]> {
  if (typeof people !== 'string' && people.length === 0) return [];
  const { operations: ownOperations } = await import('@bgv-kit/spec/document');
  if (typeof people === 'string') {
    const { readPeopleFile } = await import('../people/read-people-file.ts');
    return readPeopleFile(people, operations ?? ownOperations);
  }
  const { readGivenPeople } = await import('../people/read-given-people.ts');
  return readGivenPeople(people, operations ?? ownOperations);
}

async function recordingsOf(
  { replay, warn = (text) => console.error(`bgv: ${text}`) }: StartOptions,
  { operations }: SandboxOptions,
): Promise<Recordings | undefined> {
  if (replay === undefined) return undefined;
  const { loadRecordings } = await import('../replay/load-recordings.ts');
  const { operations: ownOperations } = await import('@bgv-kit/spec/document');
  return loadRecordings(replay, operations ?? ownOperations, warn);
}

/** Makes a value when it is first asked for. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
