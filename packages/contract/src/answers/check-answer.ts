import { isJsonObject, type Operation } from '@bgv-kit/spec';
import type { AnsweredCall, AnswerResult, AnswerRule, RuleIssue } from './answer-rules.ts';
import { checkData } from './check-data.ts';
import { checkEnvelope } from './check-envelope.ts';
import { checkPerson } from './check-person.ts';

/** One way in which an answer differs from the document, by the verifier's own rules. It holds no value that may be personal. */
export interface AnswerIssue extends RuleIssue {
  readonly rule: AnswerRule;
}

/**
 * Judges a single answer by every rule that needs no other answer: form, envelope, credits, data, and the person asked for.
 *
 * An issue without `assumed` decisions breaks the vendor documentation; one with them is drift. A status that the document does
 * not have is an issue of `answer.status`, and such an answer must still cost nothing and state a valid balance.
 *
 * @example
 * checkAnswer(operation, { request: { mobile_number: '9000000404' }, status: 404, contentType: 'application/json', body });
 */
export function checkAnswer(operation: Operation, call: AnsweredCall): AnswerIssue[] {
  const issues = answerResults(operation, call).flatMap(({ rule, issues }) =>
    issues.map((issue) => ({ rule, ...issue })),
  );
  if (operation.responses.has(call.status)) return issues;
  const message = `must have a documented status: ${[...operation.responses.keys()].join(', ')}`;
  return [
    { rule: 'answer.status', path: '', message, received: String(call.status), assumed: [] },
    ...issues.filter(({ rule }) => moneyRules.includes(rule)),
  ];
}

/** The rules that hold for an answer of any status. */
const moneyRules: readonly AnswerRule[] = ['answer.code', 'answer.credits-used', 'answer.balance'];

/** What each rule says of a single answer; nothing for the rules that it does not fall under. */
export function answerResults(operation: Operation, call: AnsweredCall): AnswerResult[] {
  return [
    ...checkEnvelope(operation, call),
    { rule: 'answer.data', issues: isJsonObject(call.body) ? checkData(operation, call.status, call.body) : [] },
    ...checkPerson(operation, call),
  ];
}
