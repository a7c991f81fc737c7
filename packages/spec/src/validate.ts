import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { SpecError } from './errors.ts';
import type { Issue } from './issue/issue.ts';
import { oncePer } from './once-per.ts';
import type { Operation } from './operation/operation.ts';
import { nameBrokenRules, type RequestCheck } from './operation/request-check.ts';
import type { Schema } from './schema.ts';
import { shapeCheck } from './shapes/shape-check.ts';

export type { RequestCheck };

/** An operation's request schema as a check that names broken rules; compiled once. */
export const compileRequestCheck = oncePer(
  (operation: Operation): RequestCheck =>
    operation.request === undefined ? () => [] : nameBrokenRules(operation, compile(operation.request)),
);

/** What is wrong with a value, by a schema; nothing when it is valid. */
export type IssueCheck = (value: unknown) => readonly Issue[];

/** Compiles any schema without references into a check that says in plain words all that is wrong; each schema once. */
export const compileIssueCheck = oncePer(
  (schema: Schema): IssueCheck => shapeCheck(compile(schema, { verbose: true })),
);

/**
 * Proves that an operation's scenarios agree with their statuses: paired with a 400, a request breaks exactly one rule; paired
 * with another status, it breaks none.
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

function compile(schema: Schema, options: Options = {}) {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true, ...options });
  formats.default(ajv);
  return ajv.compile(schema);
}
