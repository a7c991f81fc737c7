import type { Probe } from '../exchange.ts';
import type { Session } from './case.ts';
import { expectAcceptance } from './expectations.ts';
import { isPaid } from './paid-call.ts';

/**
 * Sends a request that keeps every rule, for a number that the bureau knows, and records it when it is refused, or when it comes to
 * another end than the plain request does.
 *
 * A failure of the bureau proves nothing by itself. One that comes again, while the plain request is answered, does.
 */
export async function confirmAcceptance(session: Session, probe: Probe, assumed: readonly number[]): Promise<void> {
  const exchange = await session.send(probe);
  if (exchange.status !== 500 && (exchange.status !== 404 || assumed.length > 0))
    return expectAcceptance(session, exchange, assumed);
  const plain = await session.send({ label: 'the plain request', body: session.soundRequest() });
  const again = await session.send({ ...probe, label: `${probe.label}, again` });
  if (again.status !== exchange.status || plain.status === exchange.status || !isPaid(session, plain))
    return expectAcceptance(session, again, assumed);
  const expected = `${plain.status}, as the plain request`;
  // No view of a request, however strict, makes it the bureau's failure.
  const open = again.status === 500 ? [] : assumed;
  session.differ({ probe: probe.label, expected, got: String(again.status), assumed: open }, probe);
}
