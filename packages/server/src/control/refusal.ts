import { SandboxError, type SandboxErrorCode } from '@bgv-kit/sandbox';
import { formatIssue, formatPlace, type Issue, type IssueFormat } from '@bgv-kit/spec';

/** What is wrong with a request, for its sender. */
export interface Refusal {
  /** Names the field and what belongs there; never a value. */
  readonly error: string;
  /** With dots from the outside in; absent where no single field is wrong. */
  readonly field?: string;
}

/** Thrown for input that a route does not accept. It is answered with 400 and the refusal. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.error);
    this.refusal = refusal;
  }
}

/** The refusal that says what an issue is. */
export function issueRefusal(issue: Issue, format: IssueFormat, remark = ''): Refusal {
  const error = `${formatIssue(issue, format)}.${remark}`;
  return issue.path === '' ? { error } : { error, field: formatPlace(issue, format) };
}

/** What the engine does not accept because of its content; its message says what to do. */
const refusedCodes: readonly SandboxErrorCode[] = ['LEDGER_INVALID', 'CHAOS_INVALID', 'CREDITS_INVALID'];

/** The refusal that a failure is; undefined for a failure of the sandbox itself. */
export function refusalOf(failure: unknown): Refusal | undefined {
  if (failure instanceof InvalidInput) return failure.refusal;
  if (failure instanceof SandboxError && refusedCodes.includes(failure.code)) return { error: failure.message };
  return undefined;
}
