import type { Issue } from '../issue/issue.ts';
import { toIssues } from '../issue/to-issues.ts';
import { isJsonObject } from '../json.ts';
import type { CompiledSchema } from '../operation/request-check.ts';

/** Says what is wrong with a value that should have a shape; nothing when it has it. */
export interface ShapeCheck<Value> {
  (value: unknown): readonly Issue[];
  /** Never set: it ties the check to its type. */
  readonly shape?: Value;
}

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

/** A check that says what a compiled one finds. A member that is `undefined` counts as not given. */
export function shapeCheck<Value>(validate: CompiledSchema): ShapeCheck<Value> {
  return (value) => (validate(value) || validate(withoutUndefined(value)) ? [] : toIssues(validate.errors ?? []));
}

/** A copy without the members that are `undefined`. An entry of an array stays: the array is as long as it is. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isJsonObject(value)) return value;
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(given.map(([name, member]) => [name, withoutUndefined(member)]));
}
