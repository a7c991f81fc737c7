import type { Operation } from '@bgv-kit/spec';
import type { Account, Hold, Ledger } from '../ledger/ledger.ts';
import { Refusal } from '../response/refusal.ts';

/** Sets the operation's price aside, so that two calls cannot spend the same credit; 402 when it is not covered. */
export async function holdPrice(ledger: Ledger, account: Account, operation: Operation): Promise<Hold | Refusal> {
  const hold = await ledger.hold(account.key, operation.price, operation.id);
  return hold ?? new Refusal({ status: 402, scenario: 'no-credits' });
}
