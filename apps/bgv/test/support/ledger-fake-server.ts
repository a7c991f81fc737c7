import type { Account } from '../judge/collection/fake-server/accounts.ts';
import { createFakeServer } from '../judge/collection/fake-server/fake-server.ts';
import type { Change, Outcome, Steps } from '../judge/collection/fake-server/steps.ts';
import type { Answerer, Dialect } from '../judge/collection/index.ts';

/** A fake server with a ledger that a test can read. */
export interface LedgerFakeServer {
  readonly answer: Answerer;
  /** The credits that all its accounts have lost. */
  lost(): number;
}

/** A fake server of the collection with one change. */
export function createLedgerFakeServer(dialect: Dialect, change: Change): LedgerFakeServer {
  const accounts: Account[] = [];
  const answer = createFakeServer(dialect, (own, world) => {
    accounts.push(...world.accounts.values());
    return change(own, world);
  });
  const total = () => accounts.reduce((sum, { balance }) => sum + balance, 0);
  const before = total();
  return { answer, lost: () => before - total() };
}

/** Takes another price than the documented one, and states it when `saysSo` is set. */
export function charging(price: (fair: number, outcome: Outcome) => number, saysSo = false): Change {
  return (own) => {
    const cost: Steps['price'] = (outcome, call) => price(own.price(outcome, call), outcome);
    return {
      price: cost,
      ...(saysSo && { state: (outcome, call) => ({ ...own.state(outcome, call), used: cost(outcome, call) }) }),
    };
  };
}
