/** Recognises the errors of every package and of every copy of a package. */
const mark = Symbol.for('bgv-kit.error');

/** The base of the kit's errors: a mistake in the use of the kit, or in the world around it. The message ends with what to do. */
export abstract class KitError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly [mark] = true;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether an error's message was written for a person, so that it needs no stack trace. */
export function isKitError(error: unknown): error is KitError {
  return error instanceof Error && mark in error;
}

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
