import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import type { Answer, Call } from '../call.ts';
import { createSandbox } from '../create-sandbox.ts';

/** The one operation of the kit's own document. */
export const operation = firstOf(operations);

/** Where the default sandbox serves it. */
export const path = `${createSandbox({ keys: [] }).basePath}${operation.path}`;

/** A valid request about the person of a mobile number. */
export function about(mobileNumber: string): JsonObject {
  return { mobile_number: mobileNumber, full_name: 'Asha Verma' };
}

/** What of a call differs from a valid one; a header that is undefined is not sent. */
export interface CallParts {
  readonly key?: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | undefined;
}

/** A call with the funded key. */
export function callWith(body: unknown, parts: CallParts = {}): Call {
  const { key = 'sandbox-funded', method = 'POST', headers = {} } = parts;
  const sent = { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers };
  const byName = new Map<string, string | undefined>(Object.entries(sent));
  return {
    method,
    path: parts.path ?? path,
    header: (name) => byName.get(name),
    body: 'body' in parts ? parts.body : JSON.stringify(body),
  };
}

/** The JSON of an answer. */
export function bodyOf(answer: Answer): JsonObject {
  const body: unknown = JSON.parse(answer.body);
  if (!isJsonObject(body)) throw new Error('The answer is no JSON object.');
  return body;
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('The list is empty.');
  return first;
}
