/** Every mistake that the command line explains. */
export type BgvErrorCode =
  | 'DOCUMENT_UNREADABLE'
  | 'DOCUMENT_INVALID'
  | 'PORT_IN_USE'
  | 'HOST_UNAVAILABLE'
  | 'PRISM_REFUSED'
  | 'OPTION_INVALID'
  | 'FOLDER_NOT_OURS'
  | 'CLIENT_SOURCE_MISSING'
  | 'REPORT_INVALID'
  | 'CONFIG_INVALID'
  | 'CONFIG_NOT_FOUND'
  | 'TARGET_UNKNOWN'
  | 'VARIABLE_UNUSABLE'
  | 'CHAOS_INVALID'
  | 'PEOPLE_INVALID'
  | 'CASSETTE_INVALID'
  | 'DATA_IN_USE'
  | 'DATA_UNUSABLE'
  | 'DATA_NEWER'
  | 'DATABASE_UNUSABLE'
  | 'LEDGER_UNAVAILABLE';

/** A mistake of the person at the keyboard, or of the world around them. The message ends with what to do. */
export class BgvError extends Error {
  override readonly name = 'BgvError';
  readonly code: BgvErrorCode;

  constructor(code: BgvErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The kit's own errors: their messages end with what to do, so they need no stack trace.
 *
 * @note By name and not by class: a class would load its package, and each command loads only what it needs.
 */
const explained = new Set(['BgvError', 'SpecError', 'FixtureError', 'SandboxError']);

/** Whether an error's message is meant to be read by a person. */
export function isExplained(error: unknown): error is Error {
  return error instanceof Error && explained.has(error.name);
}
