import { SandboxError } from '../errors.ts';
import type { Hold } from './ledger.ts';

/** @throws SandboxError `CREDITS_INVALID` unless this is a number of credits: an integer of 0 or more. */
export function requireCredits(credits: number): void {
  if (Number.isSafeInteger(credits) && credits >= 0) return;
  throw new SandboxError('CREDITS_INVALID', `Credits must be an integer of 0 or more; got ${credits}.`);
}

/** @throws SandboxError `CREDITS_INVALID` when a hold cannot be charged so many credits. */
export function requireHeld(hold: Hold, credits: number): void {
  requireCredits(credits);
  if (credits <= hold.credits) return;
  throw new SandboxError(
    'CREDITS_INVALID',
    `A hold of ${hold.credits} cannot be charged ${credits}. Hold the operation's price first.`,
  );
}

/** The error for a hold that is not open. */
export function holdNotOpen(id: string): SandboxError {
  return new SandboxError('HOLD_NOT_OPEN', `${id} has ended already. End each hold once: charge it or release it.`);
}
