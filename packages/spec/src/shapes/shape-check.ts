import type { Issue } from '../issue/issue.ts';
import { toIssues } from '../issue/to-issues.ts';
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

/** A check that says what a compiled one finds. */
export function shapeCheck<Value>(validate: CompiledSchema): ShapeCheck<Value> {
  return (value) => (validate(value) ? [] : toIssues(validate.errors ?? []));
}
