import { document, operations } from '@bgv-kit/spec/document';
import { type CallChecks, type CheckedCall, checkCall } from '../../src/proxy/check-call.ts';
import { copyBody } from '../../src/proxy/message.ts';
import { createPrismCheck } from '../../src/proxy/prism-check.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

/** The document's first operation. */
export const firstOperation = operation;

/** One call through the proxy: bodies as they are sent, headers as raw lists. */
export interface Traffic {
  readonly request?: string | undefined;
  readonly requestHeaders?: readonly string[];
  readonly method?: string;
  /** Below the base path; the first operation's, unless given. */
  readonly url?: string;
  readonly status?: number;
  readonly response?: string | Buffer;
  readonly responseHeaders?: readonly string[];
}

const json = ['Content-Type', 'application/json'];
const prism = createPrismCheck(document);

/** Checks a call as the proxy does once it has gone through, without a connection. */
export async function checkTraffic(traffic: Traffic, own?: CallChecks): Promise<CheckedCall> {
  const { request = '', method = 'POST', url = firstOperation.path, status = 200, response = '' } = traffic;
  const checks = own ?? { prism: await prism, operations, basePath: '/api' };
  return checkCall(checks, {
    number: 1,
    at: new Date(0),
    incoming: {
      method,
      url: `/api${url}`,
      rawHeaders: [...(traffic.requestHeaders ?? ['Authorization', 'Bearer k', ...json])],
    },
    exchange: {
      request: copyOf(request),
      answer: { status, rawHeaders: traffic.responseHeaders ?? json, body: copyOf(response) },
      breakdown: undefined,
    },
  });
}

function copyOf(body: string | Buffer) {
  const copy = copyBody();
  copy.add(Buffer.from(body));
  return copy;
}
