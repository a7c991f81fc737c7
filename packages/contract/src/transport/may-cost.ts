import type { Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { bodyOf, type TestRequest } from '../exchange.ts';

/**
 * Prepares the check whether a correct server may charge a test request: it must be made on an account that has credits, and be
 * valid by some reading of the vendor documentation.
 */
export function createCostCheck(operation: Operation): (request: TestRequest) => boolean {
  const check = compileRequestCheck(operation);
  return (request) => {
    const { authorization, key = 'main' } = request;
    if (authorization !== undefined || (key !== 'main' && key !== 'low')) return false;
    const body = bodyOf(request);
    return body !== undefined && check(body).every(({ assumed }) => assumed.length > 0);
  };
}
