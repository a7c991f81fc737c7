import type { Json, JsonObject } from '@bgv-kit/spec';
import type { KeyName } from './target.ts';

/** A request that a case sends. */
export interface TestRequest {
  /** What it is, in words that hold no personal value and no key. */
  readonly label: string;
  /** Sent as JSON, `{}` by default; a `raw` string takes its place. */
  readonly body?: Json;
  readonly raw?: string;
  /** The key whose account pays for it; the main key by default. */
  readonly key?: KeyName;
  /** A whole Authorization header in place of a key: the call then belongs to no account. Null sends none. */
  readonly authorization?: string | null;
  /** Null sends none. */
  readonly contentType?: string | null;
  /** One of the document's own numbers brings the answer about, whatever the balance is. */
  readonly staged?: true;
}

/** A test request and its answer. */
export interface Exchange {
  readonly request: TestRequest;
  readonly status: number;
  readonly contentType: string;
  /** From `Retry-After`, in milliseconds; undefined where there is none. */
  readonly retryAfter: number | undefined;
  /** The body, where it is a JSON object. */
  readonly body: JsonObject | undefined;
}

/** A test request without an answer. */
export interface NoAnswer {
  readonly request: TestRequest;
  /** `unreachable`: nothing came back at all. `broken-off`: the answer began and did not end. `unsent`: interrupted before. */
  readonly reason: 'timeout' | 'unreachable' | 'broken-off' | 'interrupted' | 'unsent';
}

/** Whether a test request was answered. */
export function isAnswered(result: Exchange | NoAnswer): result is Exchange {
  return 'status' in result;
}

/** The JSON that a test request carries; undefined where its body is no JSON. */
export function bodyOf({ body = {}, raw }: TestRequest): Json | undefined {
  if (raw === undefined) return body;
  try {
    // What JSON.parse returns is JSON.
    return JSON.parse(raw) as Json;
  } catch {
    return undefined;
  }
}
