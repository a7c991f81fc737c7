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

/** How many problems of a file are shown. */
const mostProblems = 10;

/** The message about a file with problems: each with its place, and the fault on a line of its own. */
export function problemsText(file: string, problems: readonly { place: string; fault: string }[]): string {
  const others = problems.length - mostProblems;
  return [
    `${file} has ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}:`,
    ...problems.slice(0, mostProblems).map(({ place, fault }) => `  ${place}\n    ${fault}`),
    ...(others > 0 ? [`  and ${others} more`] : []),
    'Correct the file and run again.',
  ].join('\n');
}

/** The error for a file that cannot be written, or that is there and may not be overwritten. */
export function notWritten(file: string, cause: unknown): BgvError {
  const code = codeOf(cause);
  const reason =
    code === 'EEXIST'
      ? 'is there already. Name another file, or overwrite it with --force.'
      : `cannot be written (${code}). Name a file in a folder that is there and that you may write to.`;
  return new BgvError('OPTION_INVALID', `${file} ${reason}`, { cause });
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
