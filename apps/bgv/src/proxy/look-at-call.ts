import type { Operation } from '@bgv-kit/spec';
import { type Finding, trouble } from './finding.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type Address, type JudgedRequest, judgeRequest } from './judge-request.ts';
import { type Message, readMessage } from './message.ts';
import type { PrismProxy } from './prism-proxy.ts';
import type { ProxiedCall } from './proxy-server.ts';
import type { CallFacts } from './report-line.ts';

/** A call as it was judged. */
export interface SeenCall {
  readonly facts: CallFacts;
  readonly operation: Operation | undefined;
  readonly findings: readonly Finding[];
  readonly asked: Message;
  /** Undefined when the upstream never began to answer. */
  readonly answer: Message | undefined;
  /** Whether the answer came to its end. */
  readonly whole: boolean;
}

/** Judges calls by one document. */
export interface Judge {
  readonly prism: PrismProxy;
  readonly operations: readonly Operation[];
  readonly basePath: string;
}

/** Reads what went through, and judges it. */
export async function lookAtCall(judge: Judge, { number, at, request, passage }: ProxiedCall): Promise<SeenCall> {
  const { method = 'GET', rawHeaders, url = '/' } = request;
  const asked = readMessage(rawHeaders, passage.asked);
  const answer = passage.answer && readMessage(passage.answer.rawHeaders, passage.answer.body);
  const status = passage.answer?.status ?? null;
  const facts = { time: at.toISOString(), call: number, operation: null, method, status };
  const common = { asked, answer, whole: passage.breakdown === undefined };
  // Half a request is nobody's mistake but the line's: it is not judged, and went to nobody as a request.
  if (passage.breakdown === 'left') return { ...common, facts, operation: undefined, findings: [left()] };
  const judged = await judgeRequest(judge.prism, judge.operations, addressOf(url, method, judge.basePath), asked);
  const { operation } = judged;
  return {
    ...common,
    facts: { ...facts, operation: operation?.id ?? null },
    operation,
    findings: [...judged.findings, ...(await answerFindings(judge, judged, passage, answer))],
  };
}

async function answerFindings(
  { prism }: Judge,
  judged: JudgedRequest,
  { answer, breakdown, reason }: ProxiedCall['passage'],
  message: Message | undefined,
): Promise<Finding[]> {
  if (answer === undefined || message === undefined) return [noAnswer(breakdown === 'unreachable', reason)];
  if (breakdown !== undefined) return [brokenOff()];
  return judgeAnswer(prism, judged, answer.status, message);
}

function addressOf(url: string, method: string, basePath: string): Address {
  const [path = '', query = ''] = url.slice(basePath.length).split(/\?(.*)/s);
  return { method, path, query: new URLSearchParams(query) };
}

function left(): Finding {
  return trouble('request', 'caller.left', 'the caller left before the request was whole; it was not sent to its end');
}

function noAnswer(unreachable: boolean, reason = ''): Finding {
  const words = unreachable ? 'the upstream could not be reached' : 'the upstream took the request and did not answer';
  const rule = unreachable ? 'upstream.unreachable' : 'upstream.broken-off';
  // The system's codes are plain words; anything else could quote something.
  const code = /^[A-Z][A-Z0-9_]{2,50}$/.test(reason) ? ` (${reason})` : '';
  return trouble('response', rule, `${words}${code}; nothing is known about a charge`);
}

function brokenOff(): Finding {
  return trouble('response', 'upstream.broken-off', 'the answer broke off; nothing is known about a charge');
}
