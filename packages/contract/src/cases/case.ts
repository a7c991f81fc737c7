import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { Difference } from '@bgv-kit/spec/shapes';
import type { AnswerRule } from '../answers/answer-rules.ts';
import type { CreditAudit } from '../credits/credit-audit.ts';
import type { Exchange, TestRequest } from '../exchange.ts';
import type { ResolvedTarget } from '../target.ts';
import type { DifferenceParts } from '../verdict.ts';

/** The families of cases, in the order in which they are reported. */
export const families = [
  'credit law',
  'authorization',
  'reading requests',
  'validation rules',
  'field types',
  'order of checks',
  'documented scenarios',
  'any request',
  'concurrency',
  'exhaustion',
  'answers',
] as const;

/** One of the families. */
export type Family = (typeof families)[number];

/** Something that a case cannot run without. */
export type Need =
  | 'found'
  | 'no-record'
  | 'bureau-error'
  | 'low'
  | 'empty'
  | 'forbidden'
  | 'revoked'
  | 'made-up values';

/** Rule × input × expectation, derived from the document. */
export interface Case {
  readonly family: Family;
  /** What it proves: the id of a rule. */
  readonly rule: string;
  /** A sentence about the server. With the rule it is the case's name, the same in every run. */
  readonly title: string;
  readonly needs: readonly Need[];
  /** How many requests it sends. */
  readonly requests: number;
  /** The most that it costs on a server that honours the contract, in credits. */
  readonly credits: number;
  /** It shows what the free cases before it cost, so a budget does not move it away from them. */
  readonly audits?: true;
  /** Sends, compares, and records differences with the session. */
  readonly run: (session: Session) => Promise<void>;
}

/** The statuses that a test request must be answered with. */
export interface Expectation {
  readonly statuses: readonly number[];
  /** The decisions that the expectation rests on; none where the vendor documentation states it. */
  readonly assumed?: readonly number[];
}

/** What a case works with. */
export interface Session {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly audit: CreditAudit;
  /**
   * Sends a request, with an entry in the credit audit.
   *
   * @throws Inconclusive when there is no answer, the target is busy, or the budget would be exceeded.
   */
  send(request: TestRequest): Promise<Exchange>;
  /** Sends a request, and records a difference when its status is not as expected. */
  expect(expectation: Expectation, request: TestRequest): Promise<Exchange>;
  /** Sends requests that overlap. Returns those that were answered. */
  together(requests: readonly TestRequest[]): Promise<readonly Exchange[]>;
  /**
   * Sends many requests, as many at once as the target's concurrency allows, and passes each answer on. An unanswered one makes
   * the case inconclusive only if nothing else decides it.
   */
  each<T extends TestRequest>(requests: readonly T[], check: (exchange: Exchange, request: T) => void): Promise<void>;
  /** What the answers so far have shown about a rule of every answer. @throws Inconclusive when none fell under it. */
  answerDifferences(rule: AnswerRule): readonly Difference[];
  /** Records a difference; with the request, so that it can be shown. */
  differ(difference: DifferenceParts, request?: TestRequest): void;
  /** Notes that a part of the case could not be decided. */
  doubt(reason: string): void;
  /** A valid request for a number that the bureau knows. @throws Inconclusive when the run has no such number. */
  validRequest(): JsonObject;
  /** A valid request for a given number. */
  requestFor(number: string): JsonObject;
}
