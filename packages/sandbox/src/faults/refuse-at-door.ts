import type { Operation } from '@bgv-kit/spec';
import { Refusal } from '../response/refusal.ts';
import type { Strike } from './active-chaos.ts';
import { appliedFault } from './applied-fault.ts';

/** The refusal that a fault at the door is: it costs nothing, and says so where it can be read. */
export function refuseAtDoor({ effect, delay }: Strike, operation: Operation): Refusal {
  const fault = appliedFault(effect, delay);
  switch (effect.fault) {
    case 'bad-gateway':
      return new Refusal({ status: 502, scenario: 'bad-gateway', fault });
    case 'too-many-requests': {
      const { retryAfter = 1 } = effect;
      const message = `Too many requests. Try again in ${retryAfter} s. Nothing is charged.`;
      return new Refusal({ status: 429, scenario: 'too-many-requests', message, headers: retryIn(retryAfter), fault });
    }
    case 'status': {
      const { status = 503, retryAfter } = effect;
      const message = `The sandbox was told to answer ${status}. Nothing is charged.`;
      const headers = retryAfter === undefined ? {} : retryIn(retryAfter);
      return new Refusal({ status, scenario: `status-${status}`, message, headers, fault });
    }
    default: {
      // Of an answer that gets lost, no caller may see whether it was paid: it looks like a hit as far as it is there at all.
      const hit = operation.scenarios.find(({ status }) => status < 300);
      return new Refusal({ status: hit?.status ?? 200, scenario: effect.fault ?? 'reset', fault });
    }
  }
}

function retryIn(seconds: number) {
  return { 'retry-after': String(seconds) };
}
