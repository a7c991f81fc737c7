import type { Operation } from '@bgv-kit/spec';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Need } from './case.ts';
import type { ResolvedTarget } from './target.ts';

/** What a run is going to do, before it has sent anything. */
export interface Plan {
  readonly cases: readonly PlannedCase[];
  /** Requests of the cases that will run. */
  readonly requests: number;
  /** What these cost on a server that honours the contract, in credits. Nothing more is sent once a server has taken more than the budget. */
  readonly credits: number;
}

/** A case, and why it will not run. */
export interface PlannedCase {
  readonly item: Case;
  /** Undefined when it runs. */
  readonly skip: string | undefined;
}

/** Decides which cases run: those whose needs are met, and, in their order, those that the budget covers. */
export function planCases(cases: readonly Case[], operation: Operation, target: ResolvedTarget): Plan {
  let left = target.maxCredits;
  const planned = cases.map((item) => {
    const missing = item.needs
      .map((need) => whyMissing(need, operation, target))
      .find((reason) => reason !== undefined);
    if (missing !== undefined) return { item, skip: missing };
    if (item.credits > left)
      return { item, skip: `costs ${item.credits} credits; the budget (--max-credits) has ${left} left for it` };
    left -= item.credits;
    return { item, skip: undefined };
  });
  const running = planned.filter(({ skip }) => skip === undefined).map(({ item }) => item);
  return {
    cases: planned,
    requests: sum(running.map(({ requests }) => requests)),
    credits: sum(running.map(({ credits }) => credits)),
  };
}

function whyMissing(need: Need, operation: Operation, target: ResolvedTarget): string | undefined {
  const { keys, loopback } = target;
  switch (need) {
    case 'found':
      return reachable(target) ?? missingNumber(operation, target, bureauOutcomes.found);
    case 'no-record':
      return reachable(target) ?? missingNumber(operation, target, bureauOutcomes.noRecord);
    case 'bureau-error':
      return reachable(target) ?? missingNumber(operation, target, bureauOutcomes.bureauError);
    case 'made-up values':
      return loopback ? undefined : 'made-up numbers and purposes go to servers on this machine only';
    default:
      return keys[need] === undefined ? `needs a key of its own: --key-${need}` : undefined;
  }
}

/** What reaches the bureau of a vendor's host is about a person: it carries the user's own purpose, or is not sent. */
function reachable({ loopback, purpose }: ResolvedTarget): string | undefined {
  return loopback || purpose !== undefined ? undefined : 'needs a purpose text of your own: --purpose';
}

function missingNumber(
  operation: Operation,
  target: ResolvedTarget,
  outcome: (typeof bureauOutcomes)[keyof typeof bureauOutcomes],
): string | undefined {
  return numbersFor(operation, target, outcome).length > 0 ? undefined : `needs a number of yours: --${outcome.need}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
