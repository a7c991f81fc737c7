import type { Json, JsonObject } from '@bgv-kit/spec';
import type { KeyName } from './target.ts';

/** Something to send. */
export interface Probe {
  /** What it is, in words that hold no personal value and no key. */
  readonly label: string;
  /** Sent as JSON; `raw` text takes its place. */
  readonly body?: Json;
  readonly raw?: string;
  /** Whose account it is sent on; the main key's by default. */
  readonly key?: KeyName;
  /** A whole Authorization header in place of a key: the call is on nobody's account. Null sends none. */
  readonly authorization?: string | null;
  /** Null sends none. */
  readonly contentType?: string | null;
  /** The answer is brought about by a number of the document's, whatever the account holds. */
  readonly staged?: true;
}

/** What came back. */
export interface Exchange {
  readonly label: string;
  readonly probe: Probe;
  readonly status: number;
  readonly contentType: string;
  /** From `Retry-After`, in milliseconds; undefined where there is none. */
  readonly retryAfter: number | undefined;
  /** The body, where it is a JSON object. */
  readonly body: JsonObject | undefined;
}

/** Why there was no answer. */
export interface NoAnswer {
  readonly label: string;
  readonly probe: Probe;
  /** `unreachable`: nothing came back at all. `broken-off`: the answer began and did not end. `unsent`: interrupted before. */
  readonly reason: 'timeout' | 'unreachable' | 'broken-off' | 'interrupted' | 'unsent';
}

/** Whether a call was answered. */
export function isAnswered(result: Exchange | NoAnswer): result is Exchange {
  return 'status' in result;
}

/** What an answer says of money; undefined where it says nothing. */
export interface StatedCredits {
  /** Credits that this call cost. */
  readonly used: number | undefined;
  /** Credits that are left. */
  readonly balance: number | undefined;
  /** Whether both balance names are there and disagree. */
  readonly contradictory: boolean;
}

/** Reads the money of an envelope, under either of the vendor's balance names. */
export function statedCredits(body: JsonObject | undefined): StatedCredits {
  const left = asNumber(body?.['credits_left']);
  const remaining = asNumber(body?.['credits_remaining']);
  return {
    used: asNumber(body?.['credits_used']),
    balance: left ?? remaining,
    contradictory: left !== undefined && remaining !== undefined && left !== remaining,
  };
}

function asNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
