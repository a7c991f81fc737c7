import type { Operation } from '@bgv-kit/spec';
import type { TestRequest } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import type { Case } from './case.ts';

/** Requests with two faults: the status shows which check comes first. The order is decision 6. */
export function orderCases(operation: Operation): Case[] {
  const invalid = invalidRequest(operation);
  const order = (title: string, status: number, request: Omit<TestRequest, 'label' | 'body'>): Case => ({
    family: 'order of checks',
    rule: 'order-of-checks',
    title,
    needs: request.key === 'forbidden' || request.key === 'empty' ? [request.key] : [],
    requests: 1,
    credits: 0,
    run: async (session) => {
      await session.expect({ statuses: [status], assumed: [6] }, { label: title, body: invalid, ...request });
    },
  });
  return [
    order('an invalid request without a key is 401', 401, { authorization: null }),
    order('an invalid request with a key without access is 403', 403, { key: 'forbidden' }),
    order('an invalid request with an empty key is 400', 400, { key: 'empty' }),
  ];
}
