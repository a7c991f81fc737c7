export { assumedBy } from './assumed.ts';
export {
  type BalanceDialect,
  balanceFields,
  balanceFieldsOf,
  readCredits,
  type StatedCredits,
  usedField,
  withoutCredits,
  writeCredits,
} from './credit-fields.ts';
export { dereference } from './dereference.ts';
export { SpecError, type SpecErrorCode } from './errors.ts';
export { formatFault, formatIssue, formatPlace, type Issue, type IssueFormat } from './issue/issue.ts';
export { nearestName } from './issue/nearest-name.ts';
export { toIssues } from './issue/to-issues.ts';
export { isJsonObject, type Json, type JsonObject } from './json.ts';
export { isKitError, KitError } from './kit-error.ts';
export type { DocumentedResponse, Operation, Requirement, Rule, RuleKind, Scenario } from './operation.ts';
export { perOperation } from './per-operation.ts';
export {
  formatDotted,
  formatPointer,
  parseDotted,
  parsePointer,
  type Step,
  valueAt,
  withValueAt,
} from './pointer.ts';
export { readOperations } from './read-operations.ts';
export { basePathOf, readServers, type Server } from './read-servers.ts';
export type { CompiledSchema } from './request-check.ts';
export { type ObjectShape, objectShape, type Schema } from './schema.ts';
export { fieldOf, selectingField, validScenarios } from './selecting-field.ts';
// The kit's own document, and validation, are subpaths: reading some other document loads neither.
