import { type AnswerIssue, checkAnswer } from '@bgv-kit/contract';
import { isJsonObject, type Operation, parsePointer } from '@bgv-kit/spec';
import { bodyPath, type CallIssue, mergeIssues, ownIssue, transportError } from './call-issue.ts';
import { type AnswerMessage, jsonOf, type Message } from './message.ts';
import type { PrismIssue } from './prism-check.ts';
import { showPrismIssues } from './prism-issues.ts';

/** What is wrong with an answer: by Prism, and by the rules by which `bgv contract` judges every answer. */
export function answerIssues(
  operation: Operation,
  request: Message,
  answer: AnswerMessage,
  found: readonly PrismIssue[],
): CallIssue[] {
  const { status } = answer;
  const body = jsonOf(answer);
  const contentType = answer.headers['content-type'] ?? '';
  const own = checkAnswer(operation, { request: jsonOf(request), status, contentType, body }).map((issue) => {
    const path = isJsonObject(body) || issue.rule === 'answer.status' ? pathOf(issue, operation, status) : '/body';
    return ownIssue('response', issue.rule, { ...issue, path }, issue.assumed);
  });
  if (answer.body === undefined) {
    const words = 'the body is too large, broken off or in an unknown encoding, and was not checked';
    return [transportError('response', 'answer.unchecked', words), ...own.filter(({ path }) => path === '/status')];
  }
  const schema = operation.responses.get(status)?.schema;
  if (schema === undefined) return own;
  const shown = showPrismIssues('response', found, schema);
  return mergeIssues(own, status < 300 ? shown : shown.map(asErrorIssue));
}

/** The path of an issue in the whole message; the verifier's is in the body, and empty for what is outside of it. */
function pathOf({ path, rule }: AnswerIssue, { responses }: Operation, status: number): string {
  if (path === '' && rule === 'answer.status') return '/status';
  if (path === '' && rule === 'answer.content-type') return '/headers/content-type';
  const [any] = responses.values();
  return bodyPath((responses.get(status) ?? any)?.schema, parsePointer(path));
}

/** The vendor documentation prints no error body: what one leaves out rests on decision 4. What it says wrongly does not. */
function asErrorIssue(issue: CallIssue): CallIssue {
  const isLeftOut = ['prism.required', 'prism.anyOf', 'prism.content-type'].includes(issue.rule);
  return isLeftOut ? { ...issue, kind: 'drift', assumed: [4] } : issue;
}
