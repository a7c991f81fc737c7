import { type Operation, parseDotted } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { bodyPath, type CallIssue, mergeIssues, ownIssue, transportError } from './call-issue.ts';
import type { Message, MessageBody } from './message.ts';
import type { PrismIssue } from './prism-check.ts';
import { showPrismIssues } from './prism-issues.ts';

/** What is wrong with a request: by Prism, and by the kit's rules, which name the vendor's requirement that is broken. */
export function requestIssues(operation: Operation, message: Message, found: readonly PrismIssue[]): CallIssue[] {
  // A body that is no JSON is named by a rule of ours; what Prism makes of it says nothing more.
  const read = message.body?.form === 'json' ? found : found.filter(({ path }) => path[0] !== 'body');
  return mergeIssues(ownIssues(operation, message), showPrismIssues('request', read, operation.request));
}

function ownIssues(operation: Operation, { mediaType, body }: Message): CallIssue[] {
  if (operation.request === undefined) return [];
  if (body === undefined) {
    const words = 'the body is too large or in an unknown encoding, and was not checked';
    return [transportError('request', 'request.unchecked', words)];
  }
  if (typeof mediaType === 'string') return bodyIssues(operation, body);
  const words = mediaType === null ? 'the content type cannot be read' : 'the content type is missing';
  const onType = ownIssue('request', 'request.content-type', { path: '/headers/content-type', message: words });
  return [onType, ...bodyIssues(operation, body)];
}

function bodyIssues(operation: Operation, body: MessageBody): CallIssue[] {
  const path = '/body';
  if (body.form === 'empty') return [ownIssue('request', 'request.body', { path, message: 'the body is missing' })];
  if (body.form === 'other')
    return [ownIssue('request', 'request.json', { path, message: 'the body is not valid JSON' })];
  return compileRequestCheck(operation)(body.json).map((rule) => {
    const { id, field, kind, assumed } = rule;
    // A condition without a title may have a field of the caller's own making in its message.
    const message = kind === 'condition' && id.startsWith('body.') ? 'must satisfy the document' : rule.message;
    return ownIssue('request', id, { path: bodyPath(operation.request, parseDotted(field)), message }, assumed);
  });
}
