import { showContentType } from '../answers/show-value.ts';
import { isAnswered } from '../exchange.ts';
import type { ResolvedTarget } from '../target.ts';
import type { Transport } from '../transport/transport.ts';

/**
 * Proves at no cost that the target answers and accepts the key, with an empty request, which is refused without a charge.
 *
 * @returns why nothing can be proved; undefined when the run can begin.
 */
export async function preflight(transport: Transport, { timeoutMs }: ResolvedTarget): Promise<string | undefined> {
  const result = await transport.ask({ label: 'the preflight', body: {} });
  if (!isAnswered(result)) {
    return {
      timeout: `The target did not answer within ${timeoutMs} ms. Is it overloaded? --timeout sets another limit.`,
      'broken-off': 'The target broke its answer off half-way.',
      unreachable:
        'The target does not answer: nothing listens there, or it closes the connection. Check the host and the port.',
      interrupted: 'The run was interrupted before it began.',
      unsent: 'The run was interrupted before it began.',
    }[result.reason];
  }
  const { status, contentType, body, retryAfter } = result;
  if (status === 429) {
    const pause = retryAfter === undefined ? '' : ` Its Retry-After is ${Math.ceil(retryAfter / 1000)} s.`;
    return `The target limits its rate: it answered 429.${pause} Wait, and set --rate.`;
  }
  if (status === 401 || status === 403)
    return `The target refused the key with ${status}. Give a working key with --key.`;
  if (body !== undefined && status !== 404) return undefined;
  // A faulty server may still be the right one: then it knows the operation, and asks for a key.
  const withoutKey = await transport.ask({ label: 'the preflight without a key', body: {}, authorization: null });
  if (isAnswered(withoutKey) && withoutKey.status === 401) return undefined;
  const got =
    body === undefined
      ? `${status} with ${showContentType(contentType)}, not with JSON`
      : '404 to the operation itself';
  return `The target answered ${got}. Does the base URL end with the base path, such as /api?`;
}
