import type { Operation } from '@bgv-kit/spec';
import type { Account, Hold, Ledger } from '../ledger/ledger.ts';
import { Refusal } from '../response/decision.ts';

/** Holds the operation's price, so that two calls cannot spend the same credit; 402 when fewer credits are available. */
export async function holdPrice(ledger: Ledger, account: Account, operation: Operation): Promise<Hold | Refusal> {
  const hold = await ledger.hold(account.key, operation.price, operation.id);
  return hold ?? new Refusal({ status: 402, scenario: 'no-credits' });
}
