import { KitError } from '@bgv-kit/spec';

/** Every mistake in the use of the sandbox. */
export type SandboxErrorCode =
  | 'HOLD_NOT_OPEN'
  | 'CREDITS_INVALID'
  | 'LEDGER_INVALID'
  | 'ANSWER_MISSING'
  | 'CHAOS_INVALID';

/** A mistake in how the sandbox is used or set up; never an outcome of the API. */
export class SandboxError extends KitError<SandboxErrorCode> {
  override readonly name = 'SandboxError';
}
