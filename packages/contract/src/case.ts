import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { Exchange, Probe } from './exchange.ts';
import type { AnswerRule } from './judge-answer.ts';
import type { ResolvedTarget } from './target.ts';
import type { Difference } from './verdict.ts';

/**
 * The families of cases, in the order in which they run and in which a budget is spent: the credit law before the edges of
 * single rules, a key's last credit towards the end, and what all answers have shown together at the very end.
 */
export const families = [
  'authorization',
  'malformed requests',
  'order of checks',
  'documented scenarios',
  'credit law',
  'validation rules',
  'field types',
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
  /** A sentence about the server. */
  readonly title: string;
  readonly needs: readonly Need[];
  /** How many requests it sends. */
  readonly requests: number;
  /** What it costs on a server that honours the contract, in credits. */
  readonly credits: number;
  /** Sends, compares, and records differences with the session. */
  readonly run: (session: Session) => Promise<void>;
}

/** What a case has to work with. */
export interface Session {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  /** Sends a probe and judges what every answer must honour. @throws CannotDecide when no answer comes, or the budget is spent. */
  send(probe: Probe): Promise<Exchange>;
  /** Sends and compares the status. */
  expectStatus(status: number, probe: Probe, assumed?: readonly number[]): Promise<Exchange>;
  /** What the answers so far have shown about a rule of every answer. @throws CannotDecide when none fell under it. */
  answersUnder(rule: AnswerRule): readonly Difference[];
  /** Records a difference. */
  differ(difference: Difference): void;
  /** A request that is sound, for a number that the bureau knows. @throws CannotDecide when the run has no such number. */
  soundRequest(): JsonObject;
  /** A sound request for a given number. */
  requestFor(number: string): JsonObject;
}
