import { defaultKeys } from '@bgv-kit/sandbox';

/** The keys of a new sandbox, by what they are for. None is a secret. */
export type SandboxKeys = typeof sandboxKeys;

/** The printed keys, by what they are for. */
export const sandboxKeys = {
  /** 1000 credits. */
  funded: keyOf('funded'),
  /** 1 credit. */
  low: keyOf('low'),
  /** No credit: 402. */
  empty: keyOf('empty'),
  /** No access: 403. */
  forbidden: keyOf('forbidden'),
  /** No longer valid: 401. */
  revoked: keyOf('revoked'),
  /** Its answers carry `credits_left` alone. */
  creditsLeft: keyOf('credits-left'),
  /** Its answers carry `credits_remaining` alone. */
  creditsRemaining: keyOf('credits-remaining'),
} as const;

function keyOf(wanted: string): string {
  return defaultKeys.find(({ role }) => role === wanted)?.key ?? '';
}
