/**
 * Every mistake that the control client reports. `NO_ACCESS`: no token, a wrong one, or a caller on another machine.
 * `REQUEST_INVALID`: the sandbox does not take what it was given. `NOT_FOUND`: no such key, request or person.
 * `UNREACHABLE`: nobody answers. `NOT_A_SANDBOX`: somebody does, and not as a sandbox. `SANDBOX_FAILED`: it failed itself.
 */
export type ControlErrorCode =
  | 'BASE_URL_INVALID'
  | 'TOKEN_INVALID'
  | 'NO_ACCESS'
  | 'REQUEST_INVALID'
  | 'NOT_FOUND'
  | 'UNREACHABLE'
  | 'NOT_A_SANDBOX'
  | 'SANDBOX_FAILED';

/** What a control error knows, beside its message. */
interface ControlErrorDetails extends ErrorOptions {
  readonly status?: number;
  readonly field?: string | undefined;
}

/**
 * A control call that was not done: its message says what is wrong and what to do, in the sandbox's own words where it has
 * answered. It never holds the token.
 */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly code: ControlErrorCode;
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The field that is at fault, with dots from the outside in; undefined where none is. */
  readonly field: string | undefined;

  constructor(code: ControlErrorCode, message: string, { status, field, ...options }: ControlErrorDetails = {}) {
    super(message, options);
    this.code = code;
    this.status = status;
    this.field = field;
  }
}
