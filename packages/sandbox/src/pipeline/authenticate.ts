import { type Call, keyOf } from '../call.ts';
import type { Account, Ledger } from '../ledger/ledger.ts';
import { Refusal } from '../response/decision.ts';

/** Finds the account of a call: 401 for no key or an unknown or revoked one, 403 for one without access. */
export async function authenticate(call: Call, ledger: Ledger): Promise<Account | Refusal> {
  const key = keyOf(call);
  const account = key === undefined ? undefined : await ledger.find(key);
  if (account === undefined || account.access === 'revoked')
    return new Refusal({ status: 401, scenario: 'unauthorized' });
  if (account.access === 'forbidden') return new Refusal({ status: 403, scenario: 'forbidden', account });
  return account;
}
