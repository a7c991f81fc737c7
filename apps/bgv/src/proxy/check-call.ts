import type { Operation } from '@bgv-kit/spec';
import { type CallFacts, type CallIssue, ownIssue, transportError } from './call-issue.ts';
import { answerIssues } from './check-answer.ts';
import { requestIssues } from './check-request.ts';
import type { Exchange } from './forward.ts';
import { type AnswerMessage, type RequestMessage, readMessage } from './message.ts';
import type { PrismCheck } from './prism-check.ts';
import type { ProxiedCall } from './proxy-server.ts';

/** A call, and what is wrong with it. */
export interface CheckedCall {
  readonly facts: CallFacts;
  readonly operation: Operation | undefined;
  readonly issues: readonly CallIssue[];
  readonly request: RequestMessage;
  /** Undefined when the upstream never began to answer. */
  readonly answer: AnswerMessage | undefined;
  /** Whether the answer came to its end. */
  readonly whole: boolean;
}

/** What calls are checked by. */
export interface CallChecks {
  readonly prism: PrismCheck;
  readonly operations: readonly Operation[];
  readonly basePath: string;
}

/** Reads what went through, and checks it. */
export async function checkCall(
  { prism, operations, basePath }: CallChecks,
  { number, at, incoming, exchange }: ProxiedCall,
): Promise<CheckedCall> {
  const { method = 'GET', rawHeaders, url = '/' } = incoming;
  const { breakdown } = exchange;
  const [path = '', query = ''] = url.slice(basePath.length).split(/\?(.*)/s);
  const request = { method, path, query: new URLSearchParams(query), ...readMessage(rawHeaders, exchange.request) };
  const answer = readAnswer(exchange);
  const facts = { time: at.toISOString(), call: number, operation: null, method, status: answer?.status ?? null };
  const read = { request, answer, whole: breakdown === undefined };
  // Half a request breaks no rule: it was never sent as a request.
  if (breakdown === 'left') return { ...read, facts, operation: undefined, issues: [callerLeft] };
  const whole = read.whole ? answer : undefined;
  const found = await prism(request, whole);
  const { route } = found;
  const operation = operations.find((one) => one.method === route?.method && one.path === route.path);
  const unknown = { path: '', message: `the document has no such route for ${method}` };
  const issues = [
    ...(operation === undefined
      ? [ownIssue('request', 'request.route', unknown)]
      : requestIssues(operation, request, found.onRequest)),
    ...(whole === undefined ? [noAnswer(exchange)] : []),
    ...(whole && operation ? answerIssues(operation, request, whole, found.onAnswer) : []),
  ];
  return { ...read, facts: { ...facts, operation: operation?.id ?? null }, operation, issues };
}

function readAnswer({ answer }: Exchange): AnswerMessage | undefined {
  return answer && { status: answer.status, ...readMessage(answer.rawHeaders, answer.body) };
}

const callerLeft = transportError(
  'request',
  'caller.left',
  'the caller left before the request was whole; it was not sent to its end',
);

function noAnswer({ answer, breakdown, reason = '' }: Exchange): CallIssue {
  const rule = breakdown === 'unreachable' ? 'upstream.unreachable' : 'upstream.broken-off';
  const noneBegun = breakdown === 'unreachable' ? 'could not be reached' : 'took the request and did not answer';
  const words = answer === undefined ? `the upstream ${noneBegun}` : 'the answer broke off';
  // The system's codes are plain words; anything else could quote something.
  const code = answer === undefined && /^[A-Z][A-Z0-9_]{2,50}$/.test(reason) ? ` (${reason})` : '';
  return transportError('response', rule, `${words}${code}; nothing is known about a charge`);
}
