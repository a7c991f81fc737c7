import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { SpecError } from './errors.ts';
import type { Issue } from './issue/issue.ts';
import { toIssues } from './issue/to-issues.ts';
import type { Json } from './json.ts';
import type { Operation } from './operation/operation.ts';
import { perOperation } from './operation/operation.ts';
import { type CompiledSchema, nameBrokenRules, type RequestCheck } from './operation/request-check.ts';

import type { Schema } from './schema.ts';

export type { RequestCheck };

/** A place where a value does not match its schema. It names the place and the condition, never the value. */
export interface Mismatch {
  /** JSON pointer into the value; empty for the value itself. */
  readonly at: string;
  /** The condition, in words: `must be string`. */
  readonly condition: string;
}

/** The mismatches between a value and a schema; none when it is valid. */
export type SchemaCheck = (value: Json | undefined) => readonly Mismatch[];

/** An operation's request schema as a check that names broken rules; compiled once. */
export const compileRequestCheck = perOperation(
  (operation): RequestCheck =>
    operation.request === undefined ? () => [] : nameBrokenRules(operation, compile(operation.request)),
);

/**
 * Compiles any schema without references, for whoever words the errors: it stops at the first one, which carries the part of
 * the schema that it is about.
 */
export function compileSchema(schema: Schema): CompiledSchema {
  // The schema comes from a document that was linted; to judge it again takes longer than all the rest.
  return compile(schema, { verbose: true, validateSchema: false });
}

/** What is wrong with a value, by a schema; nothing when it is valid. */
export type IssueCheck = (value: unknown) => readonly Issue[];

const issueChecks = new WeakMap<Schema, IssueCheck>();

/** Compiles any schema without references into a check that says in plain words all that is wrong; each schema once. */
export function compileIssueCheck(schema: Schema): IssueCheck {
  const known = issueChecks.get(schema);
  if (known !== undefined) return known;
  const validate = compile(schema, { allErrors: true, verbose: true });
  const check: IssueCheck = (value) => (validate(value) ? [] : toIssues(validate.errors ?? []));
  issueChecks.set(schema, check);
  return check;
}

/** Compiles any schema of the document. */
export function compileSchemaCheck(schema: Schema): SchemaCheck {
  const validate = compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => ({ at: error.instancePath, condition: conditionOf(error) }));
  };
}

/**
 * Proves that an operation's scenarios mean what their statuses say: paired with a 400, a request breaks exactly one rule;
 * paired with anything else, it breaks none.
 *
 * @throws SpecError `SCENARIO_CONTRADICTS_REQUEST` naming the scenario.
 */
export function checkScenarios(operation: Operation): void {
  if (operation.request === undefined) return;
  const check = compileRequestCheck(operation);
  for (const { name, request, status } of operation.scenarios) {
    const broken = check(request).map((rule) => rule.id);
    if (broken.length !== (status === 400 ? 1 : 0)) {
      const found = broken.length === 0 ? 'no rule' : broken.join(', ');
      throw new SpecError(
        'SCENARIO_CONTRADICTS_REQUEST',
        `${operation.id}: the request of "${name}" answers ${status} and breaks ${found}. With 400 it must break exactly one rule, else none.`,
      );
    }
  }
}

function compile(schema: Schema, options: Options = { allErrors: true }) {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, ...options });
  formats.default(ajv);
  return ajv.compile(schema);
}

function conditionOf(error: ErrorObject): string {
  return error.message ?? `must satisfy ${error.keyword}`;
}
