import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { AnswerRule } from '../answers/answer-rules.ts';
import type { Books } from '../credits/credit-audit.ts';
import type { Exchange, Probe } from '../exchange.ts';
import type { ResolvedTarget } from '../target.ts';
import type { Difference } from '../verdict.ts';

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

/** What a case cannot do without. */
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
  /** What is proved: a rule's id, or a word for a sentence of the page. */
  readonly rule: string;
  /** A sentence about the server. With the rule it is the case's name, the same in every run. */
  readonly title: string;
  readonly needs: readonly Need[];
  /** How many requests it sends. */
  readonly requests: number;
  /** The most that it costs on a server that honours the contract, in credits. */
  readonly credits: number;
  /** It shows what the free cases before it took, and keeps its place among them. */
  readonly audits?: true;
  /** Sends, compares, and records differences with the session. */
  readonly run: (session: Session) => Promise<void>;
}

/** What a probe is sent for. */
export interface Expectation {
  /** The statuses that are as expected. */
  readonly statuses: readonly number[];
  /** The decisions that the expectation rests on; none when the vendor's page states it. */
  readonly assumed?: readonly number[];
}

/** What a case has to work with. */
export interface Session {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly books: Books;
  /**
   * Sends a probe, and enters it in the books.
   *
   * @throws CannotDecide when no answer comes, the target asks to slow down, or the budget would be passed.
   */
  send(probe: Probe): Promise<Exchange>;
  /** Sends, and records a difference when the status is not as expected. */
  expect(expectation: Expectation, probe: Probe): Promise<Exchange>;
  /** Sends probes that overlap, and enters them together. One without an answer is left out. */
  together(probes: readonly Probe[]): Promise<readonly Exchange[]>;
  /**
   * Sends many probes, as many at once as the target's concurrency allows, and gives each answer to a judge. What stays
   * unanswered makes the case inconclusive only if nothing else decides it.
   */
  each<T extends Probe>(probes: readonly T[], judge: (exchange: Exchange, probe: T) => void): Promise<void>;
  /** What the answers so far have shown about a rule of every answer. @throws CannotDecide when none fell under it. */
  answersUnder(rule: AnswerRule): readonly Difference[];
  /** Records a difference; with the probe, so that the request can be shown. */
  differ(difference: Difference, probe?: Probe): void;
  /** Notes that a part of the case could not be decided. */
  doubt(reason: string): void;
  /** A request that is sound, for a number that the bureau knows. @throws CannotDecide when the run has no such number. */
  soundRequest(): JsonObject;
  /** A sound request for a given number. */
  requestFor(number: string): JsonObject;
}
