import type { Limits } from './limits.ts';
import type { WrittenAnswer } from './write-answer.ts';

/** Why a request is refused before the engine sees it. It stands in the answer's `sandbox-scenario` header. */
export type RefusalReason =
  | 'malformed-http'
  | 'headers-too-large'
  | 'slow-request'
  | 'unmet-expectation'
  | 'too-many-connections';

/** Every reason: what metrics count from the start. */
export const refusalReasons: readonly RefusalReason[] = [
  'malformed-http',
  'headers-too-large',
  'slow-request',
  'unmet-expectation',
  'too-many-connections',
];

/** Writes refusals down: the API's envelope, nothing of what was sent, and the end of the connection. */
export function refusalAnswer(reason: RefusalReason, limits: Limits): WrittenAnswer {
  const { status, message } = saying[reason](limits);
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

/** The API's envelope for an answer that no account stands behind. */
export function failureBody(code: number, message: string): string {
  return JSON.stringify({ status: 'error', code, message, data: {}, credits_used: 0 });
}

/** Why Node could not read a request; undefined when nobody waits for an answer. */
export function reasonOf(error: NodeJS.ErrnoException): RefusalReason | undefined {
  if (error.code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'slow-request';
  return error.code?.startsWith('HPE_') ? 'malformed-http' : undefined;
}

const saying: Readonly<Record<RefusalReason, (limits: Limits) => { status: number; message: string }>> = {
  'malformed-http': () => ({
    status: 400,
    message: 'This is no HTTP/1.1 request. Is the address right, and is it http and not https?',
  }),
  'headers-too-large': ({ maxHeaders }) => ({
    status: 431,
    message: `The headers are larger than ${maxHeaders} bytes.`,
  }),
  'slow-request': ({ requestTime }) => ({
    status: 408,
    message: `The request has not arrived within ${requestTime / 1000} s (--request-timeout).`,
  }),
  'unmet-expectation': () => ({ status: 417, message: 'The only `Expect` that is met is 100-continue.' }),
  'too-many-connections': ({ maxConnections }) => ({
    status: 503,
    message: `${maxConnections} connections are open (--max-connections). Close some, or use a smaller pool.`,
  }),
};
