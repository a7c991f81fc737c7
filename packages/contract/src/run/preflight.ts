import { isAnswered } from '../exchange.ts';
import { shownContentType } from '../report/show-answer.ts';
import type { ResolvedTarget } from '../target.ts';
import type { Wire } from '../transport/transport.ts';

/**
 * Proves at no cost that the target speaks, and takes the key: an empty request, which the contract refuses without a charge.
 *
 * @returns why nothing can be proved; undefined when the run can begin.
 */
export async function preflight(wire: Wire, { timeoutMs }: ResolvedTarget): Promise<string | undefined> {
  const result = await wire.ask({ label: 'the preflight', body: {} });
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
  // A server may answer wrongly and be the right one all the same: then it knows the operation, and asks for a key.
  const withoutKey = await wire.ask({ label: 'the preflight without a key', body: {}, authorization: null });
  if (isAnswered(withoutKey) && withoutKey.status === 401) return undefined;
  const got =
    body === undefined
      ? `${status} with ${shownContentType(contentType)}, not with JSON`
      : '404 to the operation itself';
  return `The target answered ${got}. Does the base URL end with the base path, such as /api?`;
}
