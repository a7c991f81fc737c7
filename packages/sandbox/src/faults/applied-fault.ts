import type { ChaosEffect } from './chaos-plan.ts';

/** What happens to the connection in place of an answer. */
export type ConnectionFault = 'reset' | 'timeout' | 'truncated';

/** What has gone wrong with an answer. */
export interface AppliedFault {
  /** For the header `sandbox-fault` and the request log: `delay 250`, `delay 250, truncated`, `status 422`. */
  readonly label: string;
  readonly connectionFault?: ConnectionFault | undefined;
  /** A page of HTML in place of the answer's JSON. */
  readonly page?: string | undefined;
}

/** What a gateway says about a server behind it. */
const badGatewayPage = `<!DOCTYPE html>
<html>
<head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The server behind this gateway gave no answer that it could use.</p></body>
</html>
`;

/** The status that the caller is given: 0 when the connection gives none. */
export function statusGiven(status: number, fault: AppliedFault | undefined): number {
  return fault?.connectionFault === 'reset' || fault?.connectionFault === 'timeout' ? 0 : status;
}

/** The fault of an effect, once its delay is over; undefined when there is nothing to say of it. */
export function appliedFault({ fault, status }: ChaosEffect, delay: number | undefined): AppliedFault | undefined {
  const words = [delay === undefined ? '' : `delay ${delay}`, fault === 'status' ? `status ${status}` : (fault ?? '')];
  const label = words.filter((word) => word !== '').join(', ');
  if (label === '') return undefined;
  return {
    label,
    connectionFault: isConnectionFault(fault) ? fault : undefined,
    page: fault === 'bad-gateway' ? badGatewayPage : undefined,
  };
}

function isConnectionFault(fault: ChaosEffect['fault']): fault is ConnectionFault {
  return fault === 'reset' || fault === 'timeout' || fault === 'truncated';
}
