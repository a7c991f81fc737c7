import { KitError } from '@bgv-kit/spec';

/** The codes of the errors that the command line explains. */
export type BgvErrorCode =
  | 'DOCUMENT_UNREADABLE'
  | 'DOCUMENT_INVALID'
  | 'PRISM_REFUSED'
  | 'OPTION_INVALID'
  | 'FOLDER_NOT_OURS'
  | 'CLIENT_SOURCE_MISSING'
  | 'REPORT_INVALID'
  | 'CONFIG_INVALID'
  | 'CONFIG_NOT_FOUND'
  | 'TARGET_UNKNOWN'
  | 'VARIABLE_UNUSABLE';

/** An error in what was typed, in a file, or in the environment. The message ends with what to do. */
export class BgvError extends KitError<BgvErrorCode> {
  override readonly name = 'BgvError';
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
