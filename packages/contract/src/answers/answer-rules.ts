import type { Json } from '@bgv-kit/spec';
import type { Difference } from '@bgv-kit/spec/shapes';

/** What every answer must honour, whatever the request: the rule's id, and what it promises. */
export const answerRules = {
  'answer.content-type': 'an answer is a JSON object, and says so',
  'answer.code': 'code is the HTTP status',
  'answer.status': 'status is "success" for what is served and "error" for all else',
  'answer.message': 'message is a string',
  'answer.data': 'what is served has every documented field, with its type and its meaning',
  'answer.credits-used': 'credits_used is the documented price of the status',
  'answer.balance': 'the stated balances agree and are integers, 0 or more',
  'person.asked-for': 'the answer is about the person who was asked for',
  'person.same': 'the same request brings the same person',
  'person.another': 'another number brings another person',
} as const;

/** One of the rules of every answer. */
export type AnswerRule = keyof typeof answerRules;

/** An answer, with the request that it belongs to. */
export interface AnsweredCall {
  /** The body of the request; undefined where it was no JSON. */
  readonly request: Json | undefined;
  readonly status: number;
  /** The answer's Content-Type; empty where it has none. */
  readonly contentType: string;
  /** The body of the answer; undefined where it is no JSON. */
  readonly body: Json | undefined;
}

/** One way in which an answer differs from a rule; which call it was, the caller knows. */
export type RuleIssue = Omit<Difference, 'label' | 'request'>;

/** What one rule says of one answer that falls under it. */
export interface AnswerResult {
  readonly rule: AnswerRule;
  /** Empty when the rule holds. */
  readonly issues: readonly RuleIssue[];
}

/** What a served answer leaves out breaks the vendor documentation. It prints no error body, so there it is decision 4. */
export function assumedUnlessServed(status: number): readonly number[] {
  return isServed(status) ? [] : [4];
}

/** Whether a status is that of a served request. */
export function isServed(status: number): boolean {
  return status < 300;
}

/** An issue unless a condition holds. */
export function issueUnless(holds: boolean, issue: Omit<RuleIssue, 'assumed'>, assumed: readonly number[] = []) {
  return holds ? [] : [{ ...issue, assumed }];
}
