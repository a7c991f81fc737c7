import { SandboxError, type SandboxErrorCode } from '@bgv-kit/sandbox';
import type { Refusal } from './read-input.ts';

/** What the sandbox refuses because of its content; its message says what to do. */
const refusals: readonly SandboxErrorCode[] = ['LEDGER_INVALID', 'CHAOS_INVALID', 'CREDITS_INVALID'];

/** What a step answers, or a 400 with the sandbox's own words when it does not take what it was given. */
export async function unlessInvalid<Result>(
  step: () => Result | Promise<Result>,
): Promise<Result | { readonly status: 400; readonly json: Refusal }> {
  try {
    return await step();
  } catch (failure) {
    if (failure instanceof SandboxError && refusals.includes(failure.code))
      return { status: 400, json: { error: failure.message } };
    throw failure;
  }
}
