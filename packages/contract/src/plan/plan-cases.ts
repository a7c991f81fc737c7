import type { Operation } from '@bgv-kit/spec';
import { bureauOutcomes, numbersFor } from '../cases/bureau-outcome.ts';
import type { Case, Need } from '../cases/case.ts';
import type { ResolvedTarget } from '../target.ts';
import { orderByProof } from './order-by-proof.ts';

/** What a run is going to do, before it has sent anything. */
export interface Plan {
  /** In the order in which they run. */
  readonly cases: readonly PlannedCase[];
  /** Requests of the cases that will run. */
  readonly requests: number;
  /** The most that these cost on a server that honours the contract, in credits. */
  readonly credits: number;
}

/** A case, and why it will not run. */
export interface PlannedCase {
  readonly item: Case;
  /** Undefined when it runs. */
  readonly skip: string | undefined;
}

/**
 * Decides which cases run: those whose needs are met, and of these the ones that the budget covers.
 *
 * A budget is given to the cases that prove most for a credit, and they run in that order. Without one, all run as they are derived.
 */
export function planCases(cases: readonly Case[], operation: Operation, target: ResolvedTarget): Plan {
  const limited = target.maxCredits !== Number.POSITIVE_INFINITY;
  const missing = new Map(cases.map((item) => [item, whatIsMissing(item, operation, target)]));
  const possible = cases.filter((item) => missing.get(item) === undefined);
  const dear = orderByProof(
    possible.filter(({ credits }) => credits > 0),
    possible.filter(({ credits }) => credits === 0),
    operation.sentences,
  );
  const affordable = new Set(possible.filter(({ credits }) => credits === 0));
  let left = target.maxCredits;
  const tooDear = new Map<Case, string>();
  for (const item of dear) {
    if (item.credits <= left) {
      affordable.add(item);
      left -= item.credits;
    } else tooDear.set(item, `costs ${count(item.credits)}; the budget (--max-credits) has ${left} left for it`);
  }
  const ordered = limited ? inOrderOfProof(cases, dear) : cases;
  const running = cases.filter((item) => affordable.has(item));
  return {
    cases: ordered.map((item) => ({ item, skip: missing.get(item) ?? tooDear.get(item) })),
    requests: sum(running.map(({ requests }) => requests)),
    credits: sum(running.map(({ credits }) => credits)),
  };
}

/** The paid cases take one another's places; what is free stays where it is, and what shows that it was free. */
function inOrderOfProof(cases: readonly Case[], dear: readonly Case[]): Case[] {
  const movable = dear.filter(({ audits }) => audits === undefined);
  const places = new Set(movable);
  const queue = [...movable];
  return cases.map((item) => (places.has(item) ? (queue.shift() ?? item) : item));
}

function whatIsMissing(item: Case, operation: Operation, target: ResolvedTarget): string | undefined {
  const reasons = item.needs
    .map((need) => whyMissing(need, operation, target))
    .filter((reason) => reason !== undefined);
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join('; ');
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

function count(credits: number): string {
  return credits === 1 ? '1 credit' : `${credits} credits`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
