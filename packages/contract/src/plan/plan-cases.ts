import type { Operation } from '@bgv-kit/spec';
import { type BureauOutcome, bureauOutcomes, numbersFor } from '../cases/bureau-outcome.ts';
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
 * Decides which cases run: those whose needs are met and that the budget covers.
 *
 * With a budget, the cases that prove most for a credit get it first, and run in that order. Without one, all run as they are
 * derived.
 */
export function planCases(cases: readonly Case[], operation: Operation, target: ResolvedTarget): Plan {
  const skips = new Map<Case, string>();
  for (const item of cases) {
    const missing = whatIsMissing(item, operation, target);
    if (missing !== undefined) skips.set(item, missing);
  }
  const possible = cases.filter((item) => !skips.has(item));
  const free = possible.filter(({ credits }) => credits === 0);
  const paid = possible.filter(({ credits }) => credits > 0);
  const paidInOrder = orderByProof(paid, free, operation.requirements);
  for (const [item, reason] of whatIsTooDear(paidInOrder, target.maxCredits)) skips.set(item, reason);
  const ordered = target.maxCredits === Number.POSITIVE_INFINITY ? cases : inOrderOfProof(cases, paidInOrder);
  const running = cases.filter((item) => !skips.has(item));
  return {
    cases: ordered.map((item) => ({ item, skip: skips.get(item) })),
    requests: sum(running.map(({ requests }) => requests)),
    credits: sum(running.map(({ credits }) => credits)),
  };
}

/** The paid cases that a budget does not cover, and why. */
function whatIsTooDear(paid: readonly Case[], budget: number): Map<Case, string> {
  const tooDear = new Map<Case, string>();
  let left = budget;
  for (const item of paid) {
    if (item.credits <= left) left -= item.credits;
    else tooDear.set(item, `costs ${count(item.credits)}; the budget (--max-credits) has ${left} left for it`);
  }
  return tooDear;
}

/** The paid cases take each other's places; the free ones stay, and so do those that show that these cost nothing. */
function inOrderOfProof(cases: readonly Case[], paid: readonly Case[]): Case[] {
  const queue = paid.filter(({ audits }) => audits === undefined);
  const places = new Set(queue);
  return cases.map((item) => (places.has(item) ? (queue.shift() ?? item) : item));
}

function whatIsMissing(item: Case, operation: Operation, target: ResolvedTarget): string | undefined {
  const reasons = item.needs
    .map((need) => whyMissing(need, operation, target))
    .filter((reason) => reason !== undefined);
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join('; ');
}

function whyMissing(need: Need, operation: Operation, target: ResolvedTarget): string | undefined {
  if (need === 'made-up values')
    return target.loopback ? undefined : 'made-up numbers and purposes go to servers on this machine only';
  if (need === 'found' || need === 'no-record' || need === 'bureau-error')
    return missingNumber(operation, target, need);
  return target.keys[need] === undefined ? `needs a key of its own: --key-${need}` : undefined;
}

/** What reaches the bureau of a vendor's host is about a person: it carries the user's own purpose, or is not sent. */
function missingNumber(operation: Operation, target: ResolvedTarget, need: BureauOutcome['need']): string | undefined {
  if (!target.loopback && target.purpose === undefined) return 'needs a purpose text of your own: --purpose';
  const outcomes = Object.values(bureauOutcomes).filter((outcome) => outcome.need === need);
  const isGiven = outcomes.some((outcome) => numbersFor(operation, target, outcome).length > 0);
  return isGiven ? undefined : `needs a number of yours: --${need}`;
}

function count(credits: number): string {
  return credits === 1 ? '1 credit' : `${credits} credits`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
