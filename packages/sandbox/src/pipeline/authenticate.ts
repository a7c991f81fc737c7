import type { Call } from '../call.ts';
import type { Account, Ledger } from '../ledger/ledger.ts';
import { Refusal } from '../response/refusal.ts';

/** Finds the account behind a call: 401 for no key or an unknown or revoked one, 403 for one without access. */
export async function authenticate(call: Call, ledger: Ledger): Promise<Account | Refusal> {
  const key = bearerKey(call.header('authorization'));
  const account = key === undefined ? undefined : await ledger.find(key);
  if (account === undefined || account.access === 'revoked')
    return new Refusal({ status: 401, scenario: 'unauthorized' });
  if (account.access === 'forbidden') return new Refusal({ status: 403, scenario: 'forbidden', account });
  return account;
}

/** The key that a call carries. "Pass as Authorization: Bearer <your_api_key>". The scheme's case is free (RFC 9110, 11.1), the key's is not. */
export function bearerKey(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
}
