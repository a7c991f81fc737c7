import { SandboxError, type SandboxErrorCode } from '@bgv-kit/sandbox';
import { formatIssue, formatPlace, type Issue, type IssueFormat } from '@bgv-kit/spec';

/** Thrown for input that a route does not accept; answered with 400. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  /** With dots from the outside in; undefined where no single field is wrong. */
  readonly field: string | undefined;

  /** @param message - Names the field and what belongs there; never a value. */
  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

/** The error that says what an issue is. */
export function invalidInput(issue: Issue, format: IssueFormat, remark = ''): InvalidInput {
  const message = `${formatIssue(issue, format)}.${remark}`;
  return new InvalidInput(message, issue.path === '' ? undefined : formatPlace(issue, format));
}

/** What the engine does not accept because of its content; its message says what to do. */
const refusedCodes: readonly SandboxErrorCode[] = ['LEDGER_INVALID', 'CHAOS_INVALID', 'CREDITS_INVALID'];

/** The body of the 400 that a failure is answered with; undefined for a failure of the sandbox itself. */
export function refusalOf(failure: unknown) {
  if (failure instanceof InvalidInput) return { error: failure.message, field: failure.field };
  return failure instanceof SandboxError && refusedCodes.includes(failure.code)
    ? { error: failure.message }
    : undefined;
}
