import type { JsonObject } from '@bgv-kit/spec';
import { type Answer, type Call, keyOf } from '../call.ts';
import { maskKey, type RequestRecord } from '../request-log.ts';
import type { Decision } from './decision.ts';
import { type GeneratedValues, generatedPlacesOf, type PreparedBody, prepareBody } from './prepare-body.ts';

/** Turns a decision into an answer. Control headers say what the sandbox did; they are not part of the contract. */
export type Render = (decision: Decision, call: Call, requestId: string) => Answer;

/** Prepares to render, with these generated values. */
export function createRenderer(values: GeneratedValues, now: () => Date): Render {
  // The body of a scenario, and that of a person who was asked for before, is the same object each time.
  const prepared = new WeakMap<JsonObject, PreparedBody>();
  return (decision, call, requestId) => {
    const { status, body, credits, operation, fault } = decision;
    const places = operation === undefined ? [] : (generatedPlacesOf(operation).get(status) ?? []);
    const write = prepared.get(body) ?? prepareBody(body, places, values);
    prepared.set(body, write);
    return {
      about: recordOf(decision, call, { id: requestId, at: now() }),
      status,
      connectionFault: fault?.connection,
      headers: headersOf(decision, requestId),
      body: fault?.page ?? write(credits),
    };
  };
}

function headersOf({ scenario, rules = [], headers, fault }: Decision, requestId: string): Answer['headers'] {
  return {
    'content-type': fault?.page === undefined ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'sandbox-scenario': asHeader(scenario),
    'sandbox-request-id': requestId,
    ...(rules.length > 0 && { 'sandbox-rules': rules.map(asHeader).join(' ') }),
    ...(fault !== undefined && { 'sandbox-fault': fault.label }),
    ...headers,
  };
}

/** A header holds ASCII; names in a document need not. */
function asHeader(text: string): string {
  return encodeURI(text);
}

function recordOf(
  { status, scenario, rules = [], credits, operation, fault }: Decision,
  call: Call,
  parts: Pick<RequestRecord, 'id' | 'at'>,
): RequestRecord {
  const key = keyOf(call);
  const unanswered = fault?.connection === 'reset' || fault?.connection === 'timeout';
  return {
    ...parts,
    method: call.method,
    operation: operation?.id,
    status: unanswered ? 0 : status,
    scenario,
    fault: fault?.label,
    rules,
    used: credits.used,
    key: key && maskKey(key),
  };
}
