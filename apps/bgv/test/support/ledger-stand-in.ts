import { onTestFinished } from 'vitest';
import type { Dialect } from '../judge/collection/index.ts';
import type { Account } from '../judge/collection/stand-in/accounts.ts';
import { createStandIn } from '../judge/collection/stand-in/stand-in.ts';
import type { Change, Outcome, Steps } from '../judge/collection/stand-in/steps.ts';
import { serveAnswerer } from './serve-answerer.ts';

/** A server whose books a test can look into. */
export interface LedgerStandIn {
  /** The base URL. */
  readonly url: string;
  /** What all its accounts have lost together. */
  lost(): number;
}

/** Serves a server of the collection's making over HTTP; it goes with the test. */
export async function serveLedger(dialect: Dialect, change: Change): Promise<LedgerStandIn> {
  const accounts: Account[] = [];
  const answer = createStandIn(dialect, (own, world) => {
    accounts.push(...world.accounts.values());
    return change(own, world);
  });
  const total = () => accounts.reduce((sum, { balance }) => sum + balance, 0);
  const before = total();
  const standIn = await serveAnswerer(answer);
  onTestFinished(() => standIn.close());
  return { url: `${standIn.origin}/api`, lost: () => before - total() };
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
