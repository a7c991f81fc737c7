import type { Operation } from '@bgv-kit/spec';
import { isAnswered } from './exchange.ts';
import { send } from './send.ts';
import type { ResolvedTarget } from './target.ts';

/**
 * Proves at no cost that the target speaks, and takes the key: an empty request, which the contract refuses without a charge.
 *
 * @returns why nothing can be proved; undefined when the run can begin.
 */
export async function preflight(operation: Operation, target: ResolvedTarget): Promise<string | undefined> {
  const result = await send({ label: 'preflight', body: {} }, operation, target);
  if (!isAnswered(result)) {
    const { reason } = result;
    if (reason === 'timeout')
      return `The target did not answer within ${target.timeoutMs} ms. Is it overloaded? --timeout sets another limit.`;
    if (reason === 'broken-off') return 'The target broke its answer off half-way.';
    return 'The target does not answer: nothing listens there, or it closes the connection. Check the host and the port.';
  }
  const { status, contentType, body } = result;
  if (body === undefined) {
    return `The target answered ${status} with ${contentType || 'no content type'}, not with JSON. Does the base URL end with the base path, such as /api?`;
  }
  if (status === 404 && body['credits_used'] !== 1) {
    return 'The target answered 404 to the operation itself. Does the base URL end with the base path, such as /api?';
  }
  if (status === 401 || status === 403)
    return `The target refused the key with ${status}. Give a working key with --key.`;
  return undefined;
}
