import type { Hold, Ledger } from '../ledger/ledger.ts';

/** What a call has cost. */
export interface Receipt {
  /** In credits. */
  readonly used: number;
  /** The balance after it, in credits. */
  readonly balance: number;
}

/** Ends a hold: charges an answer that costs, releases one that does not. */
export async function settle(ledger: Ledger, hold: Hold, credits: number): Promise<Receipt> {
  const balance = credits > 0 ? await ledger.charge(hold, credits) : await ledger.release(hold);
  return { used: credits, balance };
}
