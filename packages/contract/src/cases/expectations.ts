import type { Exchange } from '../exchange.ts';
import { refuseIfSpent } from '../run/session.ts';
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
