import type { Exchange, TestRequest } from '../exchange.ts';
import { Inconclusive } from '../verdict.ts';
import type { Session } from './case.ts';

/** Records a difference when a malformed request was not refused as the request's fault. */
export function expectRefusal(session: Session, exchange: Exchange): void {
  const { status } = exchange;
  requireCredits(session, exchange);
  if (status === 400) return;
  const blamesTheRequest = status >= 405 && status < 429;
  const message = blamesTheRequest ? 'must be answered with 400' : "must be refused as the request's fault";
  differInStatus(session, exchange, message, blamesTheRequest ? [10] : []);
}

/** Records a difference when a valid request was refused. */
export function expectAcceptance(session: Session, exchange: Exchange, assumed: readonly number[] = []): void {
  requireCredits(session, exchange);
  if (isPaid(session, exchange)) return;
  if (exchange.status === 500) session.doubt('the bureau failed where a person was asked for');
  else differInStatus(session, exchange, 'must not be refused', assumed);
}

/**
 * Sends a valid request for a number that the bureau knows, and records a difference when it is refused, or is answered otherwise
 * than the plain request.
 *
 * A failure of the bureau proves nothing by itself. A second one, while the plain request is answered, does.
 */
export async function confirmAcceptance(
  session: Session,
  request: TestRequest,
  assumed: readonly number[],
): Promise<void> {
  const exchange = await session.send(request);
  if (exchange.status !== 500 && (exchange.status !== 404 || assumed.length > 0))
    return expectAcceptance(session, exchange, assumed);
  const plain = await session.send({ label: 'the plain request', body: session.validRequest() });
  const again = await session.send({ ...request, label: `${request.label}, again` });
  if (again.status !== exchange.status || plain.status === exchange.status || !isPaid(session, plain))
    return expectAcceptance(session, again, assumed);
  const message = `must be answered with ${plain.status}, as the plain request is`;
  // However strictly a server reads a request, that is not the bureau's failure.
  differInStatus(session, again, message, again.status === 500 ? [] : assumed);
}

/** Records a difference in the status of an answer. */
export function differInStatus(
  { differ }: Session,
  { request, status }: Exchange,
  message: string,
  assumed: readonly number[] = [],
): void {
  differ({ label: request.label, message, received: String(status), assumed }, request);
}

/** Whether an answer is one that costs credits. */
export function isPaid({ operation }: Pick<Session, 'operation'>, { status }: Pick<Exchange, 'status'>): boolean {
  return (operation.responses.get(status)?.credits ?? 0) > 0;
}

/** @throws Inconclusive for a 402 when the main key has no credits left: then it is right, and proves nothing else. */
export function requireCredits(
  { audit, operation }: Session,
  { status, request }: Pick<Exchange, 'status' | 'request'>,
) {
  const left = audit.balance('main');
  const isMain = request.authorization === undefined && (request.key ?? 'main') === 'main';
  if (status !== 402 || !isMain || left === undefined || left >= operation.price) return;
  throw new Inconclusive('the key has run out of credits: give one with more');
}
