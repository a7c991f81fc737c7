import type { Hold, Ledger } from '../ledger/ledger.ts';
import type { CreditLine } from '../response/decision.ts';

/** Ends a hold: charges an answer that costs, releases the hold of one that does not. */
export async function chargeOrRelease(
  ledger: Ledger,
  hold: Hold,
  credits: number,
): Promise<Pick<CreditLine, 'used' | 'balance'>> {
  const balance = credits > 0 ? await ledger.charge(hold, credits) : await ledger.release(hold);
  return { used: credits, balance };
}
