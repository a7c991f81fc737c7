import type { Difference } from '../verdict.ts';

/** What every answer must honour, whatever was asked: the rule's id, and what it promises. */
export const answerRules = {
  'answer.content-type': 'an answer is a JSON object, and says so',
  'answer.code': 'code is the HTTP status',
  'answer.status': 'status is "success" for what is served and "error" for all else',
  'answer.message': 'message is a text',
  'answer.data': 'what is served has every documented field, with its type and its meaning',
  'answer.credits-used': 'credits_used is the documented price of the status',
  'answer.balance': 'the stated balances agree and are whole numbers of credits, 0 or more',
  'person.asked-for': 'the answer is about the person who was asked for',
  'person.same': 'the same request brings the same person',
  'person.another': 'another number brings another person',
} as const;

/** One of the rules of every answer. */
export type AnswerRule = keyof typeof answerRules;

/** What one rule has found in one answer. */
export interface AnswerFinding {
  readonly rule: AnswerRule;
  readonly differences: readonly Difference[];
}
