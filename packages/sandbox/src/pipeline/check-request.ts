import { isJsonObject, type Json, type JsonObject, type Operation, type Rule } from '@bgv-kit/spec';
import type { Call } from '../call.ts';
import { Refusal } from '../response/decision.ts';
import type { Responder } from '../response/responder.ts';

/** The largest body that a sandbox reads unless it is told otherwise, in bytes. */
export const defaultBodyLimit = 1_000_000;

/** What a request is checked with. */
interface CheckParts {
  readonly responder: Responder;
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number;
}

/** The valid body of a request, or the 400 that says what is wrong with it. */
export async function checkRequest(
  operation: Operation,
  call: Call,
  { responder, bodyLimit }: CheckParts,
): Promise<JsonObject | Refusal> {
  const body = readBody(operation, call, bodyLimit);
  if (body instanceof Refusal) return body;
  const broken = await responder.check({ operation, call, body });
  return broken.length === 0 && isJsonObject(body) ? body : invalid(operation, broken);
}

// The vendor documents none of this; decision 10: 400 in the envelope, never charged.
function readBody(operation: Operation, call: Call, limit: number): Json | Refusal {
  if (operation.request === undefined) return {};
  if (call.body === undefined) return malformed(`Payload is larger than ${sizeText(limit)}.`);
  if (call.body.trim() === '') return malformed('Payload is missing.');
  if (!isJsonType(call.header('content-type'))) return malformed('Content-Type must be application/json.');
  try {
    return JSON.parse(call.body);
  } catch {
    return malformed('Payload is not valid JSON.');
  }
}

/** A size in words: `1 MB`, `64 kB`, `1500 bytes`. */
function sizeText(bytes: number): string {
  if (bytes % 1_000_000 === 0) return `${bytes / 1_000_000} MB`;
  return bytes % 1000 === 0 ? `${bytes / 1000} kB` : `${bytes} bytes`;
}

function isJsonType(type = ''): boolean {
  return /^\s*application\/json\s*(;|$)/i.test(type);
}

function malformed(message: string): Refusal {
  return new Refusal({ status: 400, scenario: 'malformed-request', message });
}

function invalid(operation: Operation, broken: readonly Rule[]): Refusal {
  const message = broken.map((rule) => rule.message).join(' ') || `The request does not fit ${operation.id}.`;
  return new Refusal({ status: 400, scenario: 'invalid-request', message, rules: broken.map((rule) => rule.id) });
}
