import type { NewAccount } from './ledger.ts';

/** The keys of a new sandbox: one for each thing that a key can be. They are printed at start; none is a secret. */
export const defaultKeys: readonly NewAccount[] = [
  { key: 'sandbox-funded', role: 'funded', credits: 1000, access: 'active', dialect: 'both' },
  { key: 'sandbox-low', role: 'low', credits: 1, access: 'active', dialect: 'both' },
  { key: 'sandbox-empty', role: 'empty', credits: 0, access: 'active', dialect: 'both' },
  { key: 'sandbox-forbidden', role: 'forbidden', credits: 1000, access: 'forbidden', dialect: 'both' },
  { key: 'sandbox-revoked', role: 'revoked', credits: 1000, access: 'revoked', dialect: 'both' },
  { key: 'sandbox-credits-left', role: 'credits-left', credits: 1000, access: 'active', dialect: 'left' },
  {
    key: 'sandbox-credits-remaining',
    role: 'credits-remaining',
    credits: 1000,
    access: 'active',
    dialect: 'remaining',
  },
];
