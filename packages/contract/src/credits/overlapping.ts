import type { Difference } from '../verdict.ts';
import type { Account, BookedCall } from './account.ts';
import { type BookFinding, creditRuleOf } from './credit-rules.ts';

/** A call that overlapped with others of its account, and the balance that its answer states. */
export interface OverlappingCall {
  readonly call: BookedCall;
  readonly balance: number | undefined;
}

/**
 * What is wrong with the balances that overlapping calls of one account state.
 *
 * In between, a balance may count any of the others, and what is held for them. But none can be higher than without its own call,
 * and whoever is charged last has seen all: of calls that all cost and all state a balance, one states what they leave together.
 */
export function judgeOverlapping(account: Account, calls: readonly OverlappingCall[], price: number): BookFinding[] {
  const reach = calls.reduce((sum, { call }) => sum + held(call, price), 0);
  const outOfReach = calls.filter(
    ({ call, balance }) => balance !== undefined && !account.allows(balance, call.least, reach),
  );
  return [
    ...outOfReach.map(({ call }) =>
      finding(call, 'a balance that some order of the calls under way can have left', 'another'),
    ),
    ...(someStateTheEnd(account, calls) ? [] : [outOfDate(calls)]),
  ];
}

/** What a call can take from the balance that others see meanwhile: a call that reaches the bureau holds its price. */
function held({ status, most }: BookedCall, price: number): number {
  return status === 500 || status === undefined ? price : most;
}

function someStateTheEnd(account: Account, calls: readonly OverlappingCall[]): boolean {
  const before = account.balance();
  const stated = calls.flatMap(({ balance }) => balance ?? []);
  if (before === undefined || stated.length === 0 || stated.length < calls.length) return true;
  if (calls.some(({ call }) => call.least === 0)) return true;
  return Math.min(...stated) <= before - calls.reduce((sum, { call }) => sum + call.least, 0);
}

function outOfDate(calls: readonly OverlappingCall[]): BookFinding {
  const difference = {
    probe: calls[0]?.call.label ?? 'calls at once',
    expected: 'one of the answers to state what all of them leave',
    got: 'none of them',
    assumed: [],
  };
  return { rule: 'credits.concurrency', difference };
}

function finding({ label: probe, status }: BookedCall, expected: string, got: string): BookFinding {
  const difference: Difference = { probe, expected, got, assumed: [] };
  return { rule: creditRuleOf(status) ?? 'credits.concurrency', difference };
}
