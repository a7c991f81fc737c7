import type { Operation } from '@bgv-kit/spec';
import { SandboxError } from '../errors.ts';
import type { ChaosItem, ChaosPlan } from './chaos-plan.ts';
import { unknownInItems, unknownInPlan } from './known-names.ts';
import { itemsShape, planShape } from './plan-shape.ts';
import type { Misfit } from './shape.ts';

/** How many misfits are told. */
const most = 10;

/**
 * A plan from plain data, such as a chaos file or the body of a request.
 *
 * @param operations - Where they are given, the names of scenarios and operations are looked up too.
 * @throws SandboxError `CHAOS_INVALID` with each place, what is wanted and what is there; never a key or another text of the data.
 */
export function readChaosPlan(json: unknown, operations?: readonly Operation[]): ChaosPlan {
  refuse(planShape(json, ''), 'The chaos plan');
  // It has the shape, which says what the type says.
  const plan = json as ChaosPlan;
  if (operations !== undefined) refuse(unknownInPlan(plan, operations), 'The chaos plan');
  return plan;
}

/**
 * What is to be queued, from plain data: one item or a list.
 *
 * @throws SandboxError `CHAOS_INVALID`, as `readChaosPlan` does.
 */
export function readChaosItems(json: unknown, operations?: readonly Operation[]): readonly ChaosItem[] {
  const list: unknown = Array.isArray(json) ? json : [json];
  refuse(itemsShape(list, ''), 'The list of items');
  // As above.
  const items = list as readonly ChaosItem[];
  if (operations !== undefined) refuse(unknownInItems(items, operations), 'The list of items');
  return items;
}

function refuse(misfits: readonly Misfit[], what: string): void {
  if (misfits.length === 0) return;
  const count = misfits.length === 1 ? 'one problem' : `${misfits.length} problems`;
  const lines = misfits.slice(0, most).map(({ place, condition }) => `  ${place} ${condition}.`);
  if (misfits.length > most) lines.push(`  and ${misfits.length - most} more`);
  throw new SandboxError('CHAOS_INVALID', `${what} has ${count}:\n${lines.join('\n')}\nCorrect it and try again.`);
}
