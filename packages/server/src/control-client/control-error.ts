/**
 * Every error of the control client. `NO_ACCESS`: no token, a wrong one, or a caller on another machine. `REQUEST_INVALID`: the
 * sandbox does not accept the input. `NOT_FOUND`: no such key, request or person. `UNREACHABLE`: no answer. `NOT_A_SANDBOX`: an answer
 * that is not a sandbox's. `SANDBOX_FAILED`: the sandbox itself failed.
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

/**
 * A control call that was not done. The message says what is wrong and what to do; it is the sandbox's where that has answered. It
 * never holds the token.
 */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly code: ControlErrorCode;
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The field that is wrong, with dots from the outside in; undefined where no single one is. */
  readonly field: string | undefined;

  constructor(
    code: ControlErrorCode,
    message: string,
    { status, field, ...options }: ErrorOptions & { status?: number; field?: string | undefined } = {},
  ) {
    super(message, options);
    this.code = code;
    this.status = status;
    this.field = field;
  }
}
