import { setTimeout } from 'node:timers/promises';
import type { ChaosPlan, NewAccount, SandboxOptions } from '@bgv-kit/sandbox';
import type { Operation } from '@bgv-kit/spec';
import { operations as ownOperations } from '@bgv-kit/spec/document';
import type { PartialPerson } from '@bgv-kit/spec/shapes';
import type { Limits } from './http/limits.ts';
import type { LogLevel } from './options.ts';
import { readChaosFile } from './read-chaos-file.ts';

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
  /** Called with what is worth knowing and no error: which recordings cannot be replayed. Ignored by default. */
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

/**
 * Reads and opens what the options name: files, the ledger, the document. Code that only some of them need is loaded with them.
 *
 * @returns what the engine is created with, and the place of its ledger.
 * @throws ServerError or StorageError, as `startSandbox` says.
 */
export async function loadSandboxOptions(options: StartOptions) {
  const { document = {}, keys, maxBody: bodyLimit, chaos: plan } = options;
  const { operations = ownOperations } = document;
  const chaos = typeof plan === 'string' ? await readChaosFile(plan, operations) : plan;
  const recordings = await recordingsOf(options, operations);
  const people = await peopleOf(options, operations);
  return {
    ...document,
    ...(await storageOf(options)),
    ...(recordings && { recordings }),
    ...(keys && { keys }),
    chaos,
    people,
    bodyLimit,
    // A delay keeps no process alive; the connection that waits for it does.
    sleep: (milliseconds: number): Promise<void> => setTimeout(milliseconds, undefined, { ref: false }),
  };
}

async function storageOf({ data, databaseUrl, leaseTime }: StartOptions) {
  if (data === undefined && databaseUrl === undefined) return { place: undefined };
  const { openStorage } = await import('@bgv-kit/ledger-sql');
  return openStorage({ data, databaseUrl, leaseTime });
}

async function peopleOf({ people = [] }: StartOptions, operations: readonly Operation[]) {
  if (typeof people === 'string')
    return (await import('./people/read-people-file.ts')).readPeopleFile(people, operations);
  return people.length === 0 ? [] : (await import('./people/read-people.ts')).readPeople(people, operations);
}

async function recordingsOf({ replay, warn = () => undefined }: StartOptions, operations: readonly Operation[]) {
  if (replay === undefined) return undefined;
  const { loadRecordings } = await import('./cassette/load-recordings.ts');
  return loadRecordings(replay, operations, warn);
}
