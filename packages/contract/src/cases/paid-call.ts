import type { CreditDifference } from '../credits/credit-rules.ts';
import type { Exchange, TestRequest } from '../exchange.ts';
import { Inconclusive } from '../verdict.ts';
import type { Session } from './case.ts';
import { isPaid, requireCredits } from './expectations.ts';

/**
 * A call that reaches the bureau, so that its balance can be audited. Whether the bureau knows the person does not matter: both
 * answers cost the price.
 *
 * @throws Inconclusive when the answer is none of the bureau's.
 */
export async function paidCall(session: Session, request: Omit<TestRequest, 'body'>): Promise<Exchange> {
  const exchange = await session.send({ ...request, body: session.validRequest() });
  requireCredits(session, exchange);
  if (isPaid(session, exchange)) return exchange;
  throw new Inconclusive(`"${request.label}" was answered with ${exchange.status}, which tells nothing of the balance`);
}

/**
 * Records differences of the credit audit, each kind once.
 *
 * @throws Inconclusive when there are any, and others spend from the same key: then they may be the cause.
 */
export function recordDifferences({ target, differ }: Session, found: readonly CreditDifference[]): void {
  if (found.length > 0 && target.sharedKey)
    throw new Inconclusive('a balance moved, and others spend from this key: that decides nothing');
  const kinds = new Map(found.map(({ difference }) => [`${difference.message} ${difference.received}`, difference]));
  for (const difference of kinds.values()) differ(difference);
}

/** Runs something, and records what the credit audit finds meanwhile. */
export async function audited<T>(session: Session, calls: () => Promise<T>): Promise<T> {
  const before = session.audit.differences().length;
  const result = await calls();
  recordDifferences(session, session.audit.differences().slice(before));
  return result;
}

/**
 * Runs calls between two that reach the bureau, and records what their balances show to be wrong.
 *
 * @throws Inconclusive when no balance is stated, or others may have moved it.
 */
export async function enclosed(session: Session, calls: () => Promise<unknown>): Promise<void> {
  await paidCall(session, { label: 'the call before' });
  await audited(session, async () => {
    await calls();
    await paidCall(session, { label: 'the call after' });
  });
  if (session.audit.balance('main') === undefined) throw new Inconclusive('the answers state no balance');
}
