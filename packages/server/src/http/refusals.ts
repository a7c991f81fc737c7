import { STATUS_CODES } from 'node:http';
import type { Limits } from './limits.ts';
import type { WrittenAnswer } from './write-answer.ts';

/** By reason, the status and the message of a refusal before the engine sees the request. */
const refusals = {
  'malformed-http': () => ({
    status: 400,
    message: 'This is not an HTTP/1.1 request. Is the address right, and is it http and not https?',
  }),
  'headers-too-large': ({ maxHeaders }: Limits) => ({
    status: 431,
    message: `The headers are larger than ${maxHeaders} bytes.`,
  }),
  'slow-request': ({ requestTime }: Limits) => ({
    status: 408,
    message: `The request has not arrived within ${requestTime / 1000} s (--request-timeout).`,
  }),
  'unmet-expectation': () => ({ status: 417, message: 'The only `Expect` that is met is 100-continue.' }),
  'too-many-connections': ({ maxConnections }: Limits) => ({
    status: 503,
    message: `${maxConnections} connections are open (--max-connections). Close some, or use a smaller pool.`,
  }),
};

/** Why a request is refused. It is in the answer's `sandbox-scenario` header. */
export type RefusalReason = keyof typeof refusals;

/** Every reason: metrics count each from the start. */
export const refusalReasons = Object.keys(refusals) as readonly RefusalReason[]; // The object is written above, with these keys.

/** The answer of a refusal: the API's envelope, nothing of what was sent, and the end of the connection. */
export function refusalAnswer(reason: RefusalReason, limits: Limits): WrittenAnswer {
  const { status, message } = refusals[reason](limits);
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'sandbox-scenario': reason,
      connection: 'close',
      ...(status === 503 && { 'retry-after': '1' }),
    },
    body: failureBody(status, `${message} Nothing is charged.`),
  };
}

/** The API's envelope for an answer without an account. */
export function failureBody(code: number, message: string): string {
  return JSON.stringify({ status: 'error', code, message, data: {}, credits_used: 0 });
}

/** Why Node could not read a request; undefined when no answer is due. */
export function reasonOf(error: NodeJS.ErrnoException): RefusalReason | undefined {
  if (error.code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'slow-request';
  return error.code?.startsWith('HPE_') ? 'malformed-http' : undefined;
}

/** An answer as HTTP text, for a connection on which Node has no response to write to. */
export function httpText({ status, headers, body }: WrittenAnswer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}${length}\r\n${body}`;
}
