import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { Answer } from '../call.ts';
import type { AppliedFault } from '../faults/applied-fault.ts';
import type { CreditLine } from './envelope.ts';
import { type LiveValues, livePlacesOf } from './generated-values.ts';
import { type PreparedBody, prepareBody } from './prepared-body.ts';

/** Everything that an answer says, decided before a byte of it is written. */
export interface Decision {
  readonly status: number;
  /** Without the money, and without live values. */
  readonly body: JsonObject;
  readonly credits: CreditLine;
  readonly scenario: string;
  readonly rules: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The operation that was called; undefined when there is none. */
  readonly operation: Operation | undefined;
  /** What goes wrong with the answer; undefined unless the sandbox was told so. */
  readonly fault?: AppliedFault | undefined;
}

/** Writes a decision down. Control headers say what the sandbox did; they are no part of the contract. */
export type Render = (decision: Decision, requestId: string) => Omit<Answer, 'about'>;

/** Prepares to write decisions down, with these live values. */
export function createRenderer(values: LiveValues): Render {
  // A scenario's body, and that of a person who was asked for before, is the same object each time.
  const prepared = new WeakMap<JsonObject, PreparedBody>();
  return ({ status, body, credits, scenario, rules, headers, operation, fault }, requestId) => {
    const places = operation === undefined ? [] : (livePlacesOf(operation).get(status) ?? []);
    const write = prepared.get(body) ?? prepareBody(body, places, values);
    prepared.set(body, write);
    return {
      status,
      connectionFault: fault?.connectionFault,
      headers: {
        'content-type': fault?.page === undefined ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
        'sandbox-scenario': asHeader(scenario),
        'sandbox-request-id': requestId,
        ...(rules.length > 0 && { 'sandbox-rules': rules.map(asHeader).join(' ') }),
        ...(fault !== undefined && { 'sandbox-fault': fault.label }),
        ...headers,
      },
      body: fault?.page ?? write(credits),
    };
  };
}

/** A header holds ASCII; a document's names need not be. */
function asHeader(text: string): string {
  return encodeURI(text);
}
