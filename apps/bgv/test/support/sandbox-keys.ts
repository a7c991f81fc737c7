import type { TargetKeys } from '@bgv-kit/contract';

/** The keys of a new sandbox, as a contract run takes them. */
export const sandboxKeys: TargetKeys = {
  main: 'sandbox-funded',
  low: 'sandbox-low',
  empty: 'sandbox-empty',
  forbidden: 'sandbox-forbidden',
  revoked: 'sandbox-revoked',
};
