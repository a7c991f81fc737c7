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
  const { calls, taken } = window;
  const excess = excessOf(taken, leastCostOf(calls), mostCostOf(calls));
  if (excess === 0) return [];
  const candidates = knownBad(window, excess, all) ?? candidatesOf(window, excess, knownGood(all, window));
  const rules = new Set(candidates.map(({ status }) => creditRuleOf(status) ?? 'credits.found'));
  const difference = {
    label: namesOf(candidates),
    path: '',
    message: 'must leave the balance that the documented prices leave',
    received: describe(excess, taken),
    assumed: [],
  };
  return [...rules].map((rule) => ({ rule, difference }));
}

/** What was taken beyond the most, or short of the least as a negative number; 0 in between. */
function excessOf(taken: number, least: number, most: number): number {
  if (taken > most) return taken - most;
  return Math.min(0, taken - least);
}

function describe(excess: number, taken: number): string {
  const off = Math.abs(excess);
  if (excess > 0) return `a balance ${off} lower: something was charged that is free, or twice`;
  return taken < 0 ? `a balance ${off} higher: it rose` : `a balance ${off} higher: something was not charged`;
}

/** Free calls when too much was taken, charged ones when too little was; the call before, when these cannot have done it. */
function candidatesOf(
  { calls, before }: Window,
  excess: number,
  good: ReadonlySet<number | undefined>,
): readonly AuditedCall[] {
  const free = calls.filter(({ most }) => most === 0);
  if (excess > 0 && free.length > 0 && free.every(({ status }) => good.has(status))) return calls;
  const paid = calls.filter(({ most }) => most > 0);
  if (excess > 0 && free.length > 0) return calls.length === 1 && before !== undefined ? [...free, before] : free;
  if (excess < 0 && paid.length > 0) return paid;
  return before === undefined ? calls : [...calls, before];
}

/** The statuses whose calls cost what is documented in every other window. */
function knownGood(all: readonly Window[], now: Window): ReadonlySet<number | undefined> {
  const others = all.filter((window) => window !== now);
  const statuses = (windows: readonly Window[]) => windows.flatMap(({ calls }) => calls.map(({ status }) => status));
  const isRight = ({ calls, taken }: Window) => taken === mostCostOf(calls);
  const bad = new Set(statuses(others.filter((window) => !isRight(window))));
  return new Set(statuses(others.filter(isRight)).filter((status) => !bad.has(status)));
}

/** The calls of statuses that were charged wrongly when alone, where the same fault explains this window too. */
function knownBad({ calls }: Window, excess: number, all: readonly Window[]): AuditedCall[] | undefined {
  const faults = new Map<number | undefined, number>();
  for (const { calls: alone, taken } of all) {
    const [call, ...others] = alone;
    if (call !== undefined && others.length === 0) faults.set(call.status, excessOf(taken, call.least, call.most));
  }
  const faultOf = ({ status }: AuditedCall) => faults.get(status) ?? 0;
  const bad = calls.filter((call) => faultOf(call) !== 0);
  const explained = bad.reduce((total, call) => total + faultOf(call), 0);
  return calls.length > 1 && bad.length > 0 && explained === excess ? bad : undefined;
}

function namesOf(calls: readonly AuditedCall[]): string {
  const labels = [...new Set(calls.map(({ label }) => label))];
  const more = labels.length > mostNamed ? ` or ${labels.length - mostNamed} others` : '';
  return labels.slice(0, mostNamed).join(', ') + more;
}
