import { defaultKeys } from '@bgv-kit/sandbox';

/** The keys of a new sandbox, by what they are for. None is a secret. */
export interface SandboxKeys {
  /** 1000 credits. */
  readonly funded: string;
  /** 1 credit. */
  readonly low: string;
  /** No credit: 402. */
  readonly empty: string;
  /** No access: 403. */
  readonly forbidden: string;
  /** No longer valid: 401. */
  readonly revoked: string;
  /** Its answers carry `credits_left` alone. */
  readonly creditsLeft: string;
  /** Its answers carry `credits_remaining` alone. */
  readonly creditsRemaining: string;
}

/** The printed keys by their names here. */
export const sandboxKeys: SandboxKeys = {
  funded: keyOf('funded'),
  low: keyOf('low'),
  empty: keyOf('empty'),
  forbidden: keyOf('forbidden'),
  revoked: keyOf('revoked'),
  creditsLeft: keyOf('credits-left'),
  creditsRemaining: keyOf('credits-remaining'),
};

function keyOf(wanted: string): string {
  return defaultKeys.find(({ role }) => role === wanted)?.key ?? '';
}
