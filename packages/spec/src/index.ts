export {
  type BalanceDialect,
  balanceFields,
  balanceFieldsOf,
  readCredits,
  usedField,
  withoutCredits,
  writeCredits,
} from './credit-fields.ts';
export { isKitError, KitError, SpecError, type SpecErrorCode } from './errors.ts';
export { formatFault, formatIssue, formatPlace, type Issue, type IssueFormat } from './issue/issue.ts';
export { nearestName } from './issue/nearest-name.ts';
export { isJsonObject, type Json, type JsonObject } from './json.ts';
export { oncePer } from './once-per.ts';
export { dereference } from './operation/dereference.ts';
export type {
  DocumentedResponse,
  Operation,
  Requirement,
  Rule,
  Scenario,
} from './operation/operation.ts';
export { readOperations } from './operation/read-operations.ts';
export { basePathOf, readServers, type Server } from './operation/read-servers.ts';
export type { CompiledSchema } from './operation/request-check.ts';
export { fieldOf, selectingField, validScenarios } from './operation/selecting-field.ts';
export {
  formatDotted,
  formatPointer,
  parseDotted,
  parsePointer,
  type Step,
  valueAt,
  withValueAt,
} from './pointer.ts';
export { assumedBy, itemsOf, type ObjectShape, objectShape, type Schema, schemaAt } from './schema.ts';
// The kit's own document, and validation, are subpaths: reading some other document loads neither.
