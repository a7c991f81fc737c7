import { differenceOf } from '../verdict.ts';
import { type AuditedCall, leastCostOf, mostCostOf, type Window } from './account.ts';
import { type CreditDifference, creditRuleOf } from './credit-rules.ts';

/** How many calls are named where several can have caused a difference. */
const mostNamed = 3;

/**
 * Finds the calls that can have moved a balance otherwise than documented; returns nothing when it moved as documented.
 *
 * @param all - Every window of the run, this one included.
 */
export function attribute(window: Window, all: readonly Window[]): CreditDifference[] {
  const excess = excessOf(window);
  if (excess === 0) return [];
  const candidates = knownBad(window, excess, all) ?? candidatesOf(window, excess, all);
  const rules = new Set(candidates.map(({ status }) => creditRuleOf(status) ?? 'credits.found'));
  const message = 'must leave the balance that the documented prices leave';
  const difference = differenceOf({ label: namesOf(candidates), message, received: describe(excess, window.taken) });
  return [...rules].map((rule) => ({ rule, difference }));
}

/** What was taken beyond the most, or short of the least as a negative number; 0 in between. */
function excessOf({ calls, taken }: Window): number {
  return Math.max(0, taken - mostCostOf(calls)) + Math.min(0, taken - leastCostOf(calls));
}

function describe(excess: number, taken: number): string {
  if (excess > 0) return `a balance ${excess} lower: something was charged that is free, or twice`;
  return `a balance ${-excess} higher: ${taken < 0 ? 'it rose' : 'something was not charged'}`;
}

/** Free calls when too much was taken, charged ones when too little was; the call before, when these cannot have done it. */
function candidatesOf(window: Window, excess: number, all: readonly Window[]): readonly AuditedCall[] {
  const { calls, before } = window;
  const withBefore = before === undefined ? calls : [...calls, before];
  const suited = calls.filter(({ most }) => (excess > 0 ? most === 0 : most > 0));
  if (suited.length === 0) return withBefore;
  if (excess < 0) return suited;
  if (suited.every(({ status }) => isKnownGood(status, window, all))) return calls;
  return calls.length === 1 ? withBefore : suited;
}

/** Whether every other window with calls of a status shows that they cost what is documented; false where there is none. */
function isKnownGood(status: AuditedCall['status'], window: Window, all: readonly Window[]): boolean {
  const others = all.filter((other) => other !== window && other.calls.some((call) => call.status === status));
  return others.length > 0 && others.every(({ calls, taken }) => taken === mostCostOf(calls));
}

/** The calls of statuses that were charged wrongly when alone, where the same fault explains this window too. */
function knownBad({ calls }: Window, excess: number, all: readonly Window[]): AuditedCall[] | undefined {
  const alone = all.filter((window) => window.calls.length === 1);
  const faults = new Map(alone.map((window) => [window.calls[0]?.status, excessOf(window)]));
  const faultOf = ({ status }: AuditedCall) => faults.get(status) ?? 0;
  const bad = calls.filter((call) => faultOf(call) !== 0);
  const explained = bad.reduce((total, call) => total + faultOf(call), 0);
  return calls.length > 1 && explained === excess ? bad : undefined;
}

function namesOf(calls: readonly AuditedCall[]): string {
  const labels = [...new Set(calls.map(({ label }) => label))];
  const more = labels.length > mostNamed ? ` or ${labels.length - mostNamed} others` : '';
  return labels.slice(0, mostNamed).join(', ') + more;
}
