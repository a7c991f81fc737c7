import { createFakeServer } from '../fake-server/fake-server.ts';
import type { Change } from '../fake-server/steps.ts';
import type { Variant } from '../types.ts';

/** Correct servers: each is the fake server with one change that the vendor documentation allows. */
export function variantsOf(changes: Readonly<Record<string, Change>>): readonly Variant[] {
  return Object.entries(changes).map(([name, change]) => ({
    name,
    create: (dialect) => createFakeServer(dialect, change),
  }));
}
