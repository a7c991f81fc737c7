import { createStandIn } from '../stand-in/stand-in.ts';
import type { Change } from '../stand-in/steps.ts';
import type { Variant } from '../types.ts';

/** Correct servers: each is the stand-in with one change that the page allows. */
export function variantsOf(changes: Readonly<Record<string, Change>>): readonly Variant[] {
  return Object.entries(changes).map(([name, change]) => ({
    name,
    create: (dialect) => createStandIn(dialect, change),
  }));
}
