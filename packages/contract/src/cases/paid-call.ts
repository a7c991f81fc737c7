import type { BookFinding } from '../credits/credit-rules.ts';
import type { Exchange, Probe } from '../exchange.ts';
import { CannotDecide } from '../verdict.ts';
import type { Session } from './case.ts';
import { isPaid, refuseIfSpent } from './expectations.ts';

/**
 * A call that reaches the bureau: what the books are checked with. Whether the bureau knows the person is all the same, as both
 * cost the price.
 *
 * @throws CannotDecide when it is not answered by the bureau.
 */
export async function paidCall(session: Session, probe: Omit<Probe, 'body'>): Promise<Exchange> {
  const exchange = await session.send({ ...probe, body: session.soundRequest() });
  refuseIfSpent(session, exchange);
  if (isPaid(session, exchange)) return exchange;
  throw new CannotDecide(`"${probe.label}" was answered with ${exchange.status}, which tells nothing of the balance`);
}

/**
 * Records what the books have against the target, each kind once.
 *
 * @throws CannotDecide when there is something, and others spend from the same key: then they may have done it.
 */
export function recordFindings({ target, differ }: Session, findings: readonly BookFinding[]): void {
  if (findings.length > 0 && target.sharedKey)
    throw new CannotDecide('a balance moved, and others spend from this key: that decides nothing');
  const kinds = new Map(findings.map(({ difference }) => [`${difference.expected} ${difference.got}`, difference]));
  for (const difference of kinds.values()) differ(difference);
}

/**
 * Runs calls between two that reach the bureau, and records what the balances show to be wrong.
 *
 * @throws CannotDecide when no balance is stated, or others may have moved it.
 */
export async function enclosed(session: Session, calls: () => Promise<unknown>): Promise<void> {
  await paidCall(session, { label: 'the call before' });
  const before = session.books.findings().length;
  await calls();
  const after = await paidCall(session, { label: 'the call after' });
  recordFindings(session, session.books.findings().slice(before));
  if (session.books.balance(after.probe.key ?? 'main') === undefined)
    throw new CannotDecide('the answers state no balance');
}
