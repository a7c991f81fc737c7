import { KitError } from './kit-error.ts';

/** Everything that can be wrong with a document, beyond what an OpenAPI linter knows. */
export type SpecErrorCode =
  | 'REFERENCE_NOT_FOUND'
  | 'REFERENCE_CIRCULAR'
  | 'OPERATION_WITHOUT_ID'
  | 'SCENARIO_UNPAIRED'
  | 'SCENARIO_CONTRADICTS_REQUEST'
  | 'STATUS_WITHOUT_EXAMPLE'
  | 'RULE_WITHOUT_DESCRIPTION'
  | 'PATTERN_NOT_ANCHORED'
  | 'CREDITS_INVALID'
  | 'REQUIREMENT_INVALID';

/** A mistake in the document. Its message says where and what to do about it. */
export class SpecError extends KitError<SpecErrorCode> {
  override readonly name = 'SpecError';
}
