import type { Dialect } from '../types.ts';

/** The credits of a key, and those held for calls under way. */
export interface Account {
  readonly key: string;
  readonly access: 'active' | 'forbidden' | 'revoked';
  balance: number;
  held: number;
}

/** The accounts of a new server. The low one differs, so that no case relies on a single credit. */
export function openAccounts(dialect: Dialect): Map<string, Account> {
  const accounts: readonly Omit<Account, 'held'>[] = [
    { key: 'sandbox-funded', access: 'active', balance: 1000 },
    { key: 'sandbox-low', access: 'active', balance: dialect === 'full' ? 1 : 3 },
    { key: 'sandbox-empty', access: 'active', balance: 0 },
    { key: 'sandbox-forbidden', access: 'forbidden', balance: 1000 },
    { key: 'sandbox-revoked', access: 'revoked', balance: 1000 },
  ];
  return new Map(accounts.map((account) => [account.key, { ...account, held: 0 }]));
}
