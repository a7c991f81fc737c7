import type { Operation } from '@bgv-kit/spec';
import { type Exchange, isAnswered, type NoAnswer, type TestRequest } from '../exchange.ts';
import type { ResolvedTarget } from '../target.ts';
import { createPace } from './pace.ts';
import { send } from './send.ts';

/** Sends test requests at the target's pace, and counts them. */
export interface Sender {
  /** Sends a request when its turn has come; after an interruption it is not sent. */
  transmit(request: TestRequest): Promise<Exchange | NoAnswer>;
  /** How many requests were sent. */
  count(): number;
}

/** Opens the sender of a run. */
export function createSender(operation: Operation, target: ResolvedTarget): Sender {
  const pace = createPace(target.requestsPerSecond, target.signal);
  let count = 0;
  return {
    async transmit(request) {
      await pace.turn();
      if (target.signal.aborted) return { request, reason: 'unsent' };
      count += 1;
      const result = await send(request, operation, target);
      if (isAnswered(result) && result.retryAfter !== undefined && result.status === 429) pace.pause(result.retryAfter);
      return result;
    },
    count: () => count,
  };
}
