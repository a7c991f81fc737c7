import { isJsonObject, type JsonObject, valueAt } from '@bgv-kit/spec';
import type { NormalizedProblem } from '@redocly/openapi-core';

/** The linter's rules for a document. Only errors are reported: style is the author's choice. */
export const lintRules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'no-ambiguous-paths': 'error',
  'no-identical-paths': 'error',
  'path-declaration-must-exist': 'error',
  'path-parameters-defined': 'error',
  'security-defined': 'error',
  'no-enum-type-mismatch': 'error',
  'no-invalid-schema-examples': 'error',
  // Unknown fields are legal in this API (decision 9), and an envelope is written in parts.
  'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
} as const;

/** Whether a problem is a request example that is invalid on purpose: one that is paired with a 400. */
export function isDeliberateMistake(problem: NormalizedProblem, document: JsonObject): boolean {
  if (problem.ruleId !== 'no-invalid-media-type-examples') return false;
  const pointers = problem.location.map((place) => place.pointer ?? '');
  const name = pointers.map((pointer) => requestExample.exec(pointer)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return invalidScenarioNames(document).has(name);
  // An example behind a $ref is reported without its name. checkScenarios checks every request example by name, this one too.
  return /\/requestBod(y|ies)\//.test(problem.from?.pointer ?? '');
}

const requestExample = /\/requestBod(?:y|ies)\/.*\/examples\/([^/]+)/;

/** The names of all 400 examples in the bundled document. */
function invalidScenarioNames({ paths }: JsonObject): Set<string> {
  const items = isJsonObject(paths) ? Object.values(paths).filter(isJsonObject) : [];
  const examples = items
    .flatMap((item) => Object.values(item))
    .map((operation) => valueAt(operation, ['responses', '400', 'content', 'application/json', 'examples']));
  return new Set(examples.filter(isJsonObject).flatMap((named) => Object.keys(named)));
}
