import { differenceOf } from '../verdict.ts';
import { type Account, type AuditedCall, leastCostOf } from './account.ts';
import { type CreditDifference, creditRuleOf } from './credit-rules.ts';

/** A call that overlapped with others of its account, and the balance that its answer states. */
export interface OverlappingCall {
  readonly call: AuditedCall;
  readonly balance: number | undefined;
}

/**
 * Finds stated balances that no order of overlapping calls on one account can explain.
 *
 * A balance stated meanwhile may include any of the other calls and their holds. But it cannot be higher than without its own
 * call. And where every call costs credits and states a balance, one of them states what all of them leave.
 */
export function auditOverlapping(
  account: Account,
  calls: readonly OverlappingCall[],
  price: number,
): CreditDifference[] {
  const mostHeld = calls.reduce((sum, { call }) => sum + heldBy(call, price), 0);
  const impossible = calls.filter(
    ({ call, balance }) => balance !== undefined && !account.allows(balance, call.least, mostHeld),
  );
  const [first] = calls;
  return [
    ...impossible.map(({ call }) => impossibleBalance(call)),
    ...(first === undefined || isFinalBalanceStated(account, calls) ? [] : [finalBalanceMissing(first.call)]),
  ];
}

/** The most by which a call lowers the balance that others see meanwhile: a failure of the bureau has held the price. */
function heldBy({ status, most }: AuditedCall, price: number): number {
  return status === 500 ? price : most;
}

function isFinalBalanceStated(account: Account, calls: readonly OverlappingCall[]): boolean {
  const before = account.balance();
  const stated = calls.flatMap(({ balance }) => balance ?? []);
  if (before === undefined || stated.length < calls.length || calls.some(({ call }) => call.least === 0)) return true;
  return Math.min(...stated) <= before - leastCostOf(calls.map(({ call }) => call));
}

function finalBalanceMissing({ label }: AuditedCall): CreditDifference {
  const message = 'one of the answers must state the balance that all of them leave';
  return { rule: 'credits.concurrency', difference: differenceOf({ label, message, received: 'none of them' }) };
}

function impossibleBalance({ label, status }: AuditedCall): CreditDifference {
  const message = 'must state a balance that some order of the overlapping calls can leave';
  const difference = differenceOf({ label, message, received: 'another' });
  return { rule: creditRuleOf(status) ?? 'credits.concurrency', difference };
}
