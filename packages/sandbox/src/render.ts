import type { JsonObject } from '@bgv-kit/spec';
import type { Answer } from './call.ts';
import { type CreditLine, withCredits } from './envelope.ts';

/** Everything that an answer says, decided before a byte of it is written. */
export interface Decision {
  readonly status: number;
  /** Without the money. */
  readonly body: JsonObject;
  readonly credits: CreditLine;
  readonly scenario: string;
  readonly rules: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The operation that was called; undefined when there is none. */
  readonly operation: string | undefined;
}

/** Writes a decision down. Control headers say what the sandbox did; they are no part of the contract. */
export function render(decision: Decision, requestId: string): Answer {
  return {
    status: decision.status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      // A header holds ASCII; a document's names need not be.
      'sandbox-scenario': encodeURI(decision.scenario),
      'sandbox-request-id': requestId,
      ...(decision.rules.length > 0 && { 'sandbox-rules': encodeURI(decision.rules.join(' ')).replaceAll('%20', ' ') }),
      ...decision.headers,
    },
    body: JSON.stringify(withCredits(decision.body, decision.credits)),
  };
}
