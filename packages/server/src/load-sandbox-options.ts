import { setTimeout } from 'node:timers/promises';
import type { Operation } from '@bgv-kit/spec';
import { operations as ownOperations } from '@bgv-kit/spec/document';
import { readChaosFile } from './read-chaos-file.ts';
import type { StartOptions } from './start-sandbox.ts';

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
