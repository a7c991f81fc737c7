import type { Operation } from '@bgv-kit/spec';
import type { ChaosEffect } from '@bgv-kit/spec/shapes';
import type { ConnectionFault } from '../call.ts';
import { Refusal, type ResponseFault } from '../response/decision.ts';

/** What chaos does to one call. */
export interface InjectedFault {
  readonly effect: ChaosEffect;
  /** In milliseconds; undefined when there is no delay, which is not the same as one of 0. */
  readonly delay: number | undefined;
}

/** The page that a gateway sends when the server behind it gave no answer. */
const badGatewayPage = `<!DOCTYPE html>
<html>
<head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The server behind this gateway gave no answer that it could use.</p></body>
</html>
`;

/** How a fault shows in the answer; undefined when it does not. */
export function responseFault({ effect: { fault, status }, delay }: InjectedFault): ResponseFault | undefined {
  const words = [delay === undefined ? '' : `delay ${delay}`, fault === 'status' ? `status ${status}` : (fault ?? '')];
  const label = words.filter((word) => word !== '').join(', ');
  if (label === '') return undefined;
  return {
    label,
    connection: isConnectionFault(fault) ? fault : undefined,
    page: fault === 'bad-gateway' ? badGatewayPage : undefined,
  };
}

function isConnectionFault(fault: ChaosEffect['fault']): fault is ConnectionFault {
  return fault === 'reset' || fault === 'timeout' || fault === 'truncated';
}

/** The refusal that a fault before the hold is; it charges nothing. */
export function refusalOf(injected: InjectedFault, operation: Operation): Refusal {
  const fault = responseFault(injected);
  const { effect } = injected;
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
      // A caller must not see from a lost answer whether it was charged: what arrives of it looks like a success.
      const success = operation.scenarios.find(({ status }) => status < 300);
      return new Refusal({ status: success?.status ?? 200, scenario: effect.fault ?? 'reset', fault });
    }
  }
}

function retryIn(seconds: number) {
  return { 'retry-after': String(seconds) };
}
