import * as compiled from './generated/shape-checks.js';
import type * as shapes from './generated/shapes.d.ts';
import type { Issue } from './issue/issue.ts';
import { toIssues } from './issue/to-issues.ts';
import type { CompiledSchema } from './request-check.ts';

/** The shapes of the kit's own files and values, as types. `spec/schemas` describes them. */
export type * from './generated/shapes.d.ts';

/** Says what is wrong with a value that should have a shape; nothing when it has it. */
export interface ShapeCheck<Value> {
  (value: unknown): readonly Issue[];
  /** Never set: it ties the check to its type. */
  readonly shape?: Value;
}

/** What is wrong with a `bgv.config` file. */
export const checkConfig = shapeCheck<shapes.BgvConfig>(compiled.BgvConfig);
/** What is wrong with a line of a cassette. */
export const checkCassetteEntry = shapeCheck<shapes.CassetteEntry>(compiled.CassetteEntry);
/** What is wrong with the first line of a cassette. */
export const checkCassetteHead = shapeCheck<shapes.CassetteHead>(compiled.CassetteHead);
/** What is wrong with a list that is to be queued. */
export const checkChaosItems = shapeCheck<shapes.ChaosItems>(compiled.ChaosItems);
/** What is wrong with a chaos plan. */
export const checkChaosPlan = shapeCheck<shapes.ChaosPlan>(compiled.ChaosPlan);
/** What is wrong with a report of `bgv contract`. */
export const checkReport = shapeCheck<shapes.ContractReport>(compiled.ContractReport);
/** What is wrong with a person of whom a part is given. */
export const checkPartialPerson = shapeCheck<shapes.PartialPerson>(compiled.PartialPerson);
/** What is wrong with a whole person. */
export const checkPerson = shapeCheck<shapes.Person>(compiled.Person);
/** What is wrong with the snapshot of a sandbox. */
export const checkSnapshot = shapeCheck<shapes.Snapshot>(compiled.Snapshot);

/**
 * The value as what it has been checked to be.
 *
 * @throws what `refuse` makes of the issues, when there are any.
 */
export function requireShape<Value>(
  check: ShapeCheck<Value>,
  value: unknown,
  refuse: (issues: readonly Issue[]) => Error,
): Value {
  const issues = check(value);
  if (issues.length > 0) throw refuse(issues);
  // The schema that it has passed is the one that its type is generated from.
  return value as Value;
}

function shapeCheck<Value>(validate: CompiledSchema): ShapeCheck<Value> {
  return (value) => (validate(value) ? [] : toIssues(validate.errors ?? []));
}
