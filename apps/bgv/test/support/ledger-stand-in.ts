import type { Answerer, Dialect } from '../judge/collection/index.ts';
import type { Account } from '../judge/collection/stand-in/accounts.ts';
import { createStandIn } from '../judge/collection/stand-in/stand-in.ts';
import type { Change, Outcome, Steps } from '../judge/collection/stand-in/steps.ts';

/** A server whose books a test can look into. */
export interface LedgerStandIn {
  readonly answer: Answerer;
  /** What all its accounts have lost together. */
  lost(): number;
}

/** A server of the collection's making. */
export function createLedgerStandIn(dialect: Dialect, change: Change): LedgerStandIn {
  const accounts: Account[] = [];
  const answer = createStandIn(dialect, (own, world) => {
    accounts.push(...world.accounts.values());
    return change(own, world);
  });
  const total = () => accounts.reduce((sum, { balance }) => sum + balance, 0);
  const before = total();
  return { answer, lost: () => before - total() };
}

/** Takes another price than the page's; says so or not. */
export function charging(price: (fair: number, outcome: Outcome) => number, saysSo = false): Change {
  return (own) => {
    const cost: Steps['price'] = (outcome, call) => price(own.price(outcome, call), outcome);
    return {
      price: cost,
      ...(saysSo && { state: (outcome, call) => ({ ...own.state(outcome, call), used: cost(outcome, call) }) }),
    };
  };
}
