import type { BookedCall, Window } from './account.ts';
import { type BookFinding, creditRuleOf } from './credit-rules.ts';

/** How many calls are named where several come into question. */
const named = 3;

/** Whose fault it is when a balance has moved otherwise than the page says; nothing when it has not. */
export function blame(window: Window, all: readonly Window[]): BookFinding[] {
  const { calls, taken } = window;
  const least = sum(calls, ({ least }) => least);
  const most = sum(calls, ({ most }) => most);
  if (taken >= least && taken <= most) return [];
  const excess = taken > most ? taken - most : taken - least;
  const suspects = knownOffenders(window, excess, all) ?? suspectsOf(window, excess, cleared(all, window));
  const rules = new Set(suspects.map(({ status }) => creditRuleOf(status) ?? 'credits.found'));
  const difference = {
    probe: namesOf(suspects),
    expected: 'the balance that the documented prices leave',
    got: describe(excess, taken),
    assumed: [],
  };
  return [...rules].map((rule) => ({ rule, difference }));
}

function describe(excess: number, taken: number): string {
  const off = Math.abs(excess);
  if (excess > 0) return `${off} less: something was charged that is free, or twice`;
  return taken < 0 ? `${off} more: the balance rose` : `${off} more: something was not charged`;
}

/** Free calls when too much was taken, charged ones when too little was; the call before, when these cannot have done it. */
function suspectsOf(
  { calls, before }: Window,
  excess: number,
  innocent: ReadonlySet<number | undefined>,
): readonly BookedCall[] {
  const free = calls.filter(({ most }) => most === 0);
  if (excess > 0 && free.length > 0 && free.every(({ status }) => innocent.has(status))) return calls;
  const paid = calls.filter(({ most }) => most > 0);
  if (excess > 0 && free.length > 0) return calls.length === 1 && before !== undefined ? [...free, before] : free;
  if (excess < 0 && paid.length > 0) return paid;
  return before === undefined ? calls : [...calls, before];
}

/** The statuses that were free each time before: where one of these calls was charged, any of those beside it may be why. */
function cleared(all: readonly Window[], now: Window): ReadonlySet<number | undefined> {
  const others = all.filter((window) => window !== now);
  const statuses = (windows: readonly Window[]) => windows.flatMap(({ calls }) => calls.map(({ status }) => status));
  const isRight = ({ calls, taken }: Window) => taken === sum(calls, ({ most }) => most);
  const wronged = new Set(statuses(others.filter((window) => !isRight(window))));
  return new Set(statuses(others.filter(isRight)).filter((status) => !wronged.has(status)));
}

/** Calls of a status that was found out by itself before, where the same fault explains this window too. */
function knownOffenders({ calls }: Window, excess: number, all: readonly Window[]): BookedCall[] | undefined {
  const faults = new Map<number | undefined, number>();
  for (const { calls: alone, taken } of all) {
    const [call, ...others] = alone;
    if (call === undefined || others.length > 0) continue;
    faults.set(call.status, taken > call.most ? taken - call.most : Math.min(0, taken - call.least));
  }
  const offenders = calls.filter(({ status }) => (faults.get(status) ?? 0) !== 0);
  const explained = sum(offenders, ({ status }) => faults.get(status) ?? 0);
  return calls.length > 1 && offenders.length > 0 && explained === excess ? offenders : undefined;
}

function namesOf(calls: readonly BookedCall[]): string {
  const labels = [...new Set(calls.map(({ label }) => label))];
  const more = labels.length > named ? ` or ${labels.length - named} others` : '';
  return labels.slice(0, named).join(', ') + more;
}

function sum(calls: readonly BookedCall[], cost: (call: BookedCall) => number): number {
  return calls.reduce((total, call) => total + cost(call), 0);
}
