import { createFakeServer } from '../fake-server/fake-server.ts';
import type { Change } from '../fake-server/steps.ts';
import type { Family, Fault } from '../types.ts';

/** A fault as its family's table has it. */
export type FaultEntry = Omit<Fault, 'family' | 'create'> & { readonly change: Change };

/** The faults of a family: each is the fake server with one change. */
export function faultsOf(family: Family, entries: readonly FaultEntry[]): readonly Fault[] {
  return entries.map(({ change, ...entry }) => ({
    ...entry,
    family,
    create: (dialect) => createFakeServer(dialect, change),
  }));
}
