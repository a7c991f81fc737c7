import type { Exchange, Probe } from '../exchange.ts';
import { CannotDecide } from '../verdict.ts';
import type { Session } from './case.ts';

/** Records a request that is at fault and was not refused as such. */
export function expectRefusal(session: Session, exchange: Exchange, assumed: readonly number[] = [10]): void {
  const { status, label: probe } = exchange;
  refuseIfSpent(session, exchange);
  if (status === 400) return;
  const blamesTheRequest = status >= 405 && status < 429;
  const expected = blamesTheRequest ? '400' : "to be refused as the request's fault";
  session.differ({ probe, expected, got: String(status), assumed: blamesTheRequest ? assumed : [] }, exchange.probe);
}

/** Records a request that keeps every rule and was refused. */
export function expectAcceptance(session: Session, exchange: Exchange, assumed: readonly number[] = []): void {
  const { status, label: probe } = exchange;
  refuseIfSpent(session, exchange);
  if (session.operation.responses.get(status)?.credits) return;
  if (status === 500) session.doubt('the bureau failed where a person was asked for');
  else session.differ({ probe, expected: 'not to be refused', got: String(status), assumed }, exchange.probe);
}

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

/** A 402 that is right: the key has nothing left, which proves nothing about the rest. */
export function refuseIfSpent({ books, operation }: Session, { status, probe }: Exchange): void {
  const left = books.balance('main');
  const isMain = probe.authorization === undefined && (probe.key ?? 'main') === 'main';
  if (status !== 402 || !isMain || left === undefined || left >= operation.price) return;
  throw new CannotDecide('the key has run out of credits: give one with more');
}

/** Whether an answer is one that costs credits. */
export function isPaid({ operation }: Session, { status }: Exchange): boolean {
  return (operation.responses.get(status)?.credits ?? 0) > 0;
}
