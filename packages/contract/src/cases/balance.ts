import type { Session } from '../case.ts';
import { type Exchange, type Probe, statedCredits } from '../exchange.ts';
import { CannotDecide } from '../verdict.ts';

/** An answer of the bureau, with the balance that it states. */
export interface AnsweredCall {
  readonly label: string;
  /** In credits. */
  readonly balance: number;
}

/** A call for a person that the bureau knows. @throws CannotDecide when it is not served, or states no balance. */
export async function answeredCall(session: Session, probe: Omit<Probe, 'body'>): Promise<AnsweredCall> {
  const exchange = await session.expectStatus(200, { ...probe, body: session.soundRequest() });
  if (exchange.status !== 200) throw new CannotDecide(`"${probe.label}" was not served`);
  return { label: probe.label, balance: balanceOf(exchange) };
}

/** @throws CannotDecide when the answer states no balance. */
function balanceOf(exchange: Exchange): number {
  const { balance } = statedCredits(exchange.body);
  if (balance === undefined) throw new CannotDecide(`"${exchange.label}" states no balance`);
  return balance;
}

/** Compares a stated balance with what the calls before it leave. */
export function expectBalance(session: Session, { label: probe, balance }: AnsweredCall, expected: number): void {
  if (balance === expected) return;
  const off = Math.abs(balance - expected);
  const got =
    balance > expected
      ? `${off} more: something was not charged`
      : `${off} less: something was charged that is free, or twice`;
  session.differ({ probe, expected: 'the balance that the documented prices leave', got, assumed: [] });
}
