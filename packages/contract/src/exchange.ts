import type { Json, JsonObject } from '@bgv-kit/spec';

/** Something to send. */
export interface Probe {
  /** What it is, in words that hold no personal value and no key. */
  readonly label: string;
  /** Sent as JSON; `raw` text takes its place. */
  readonly body?: Json;
  readonly raw?: string;
  /** The whole Authorization header; undefined sends the main key, null sends none. */
  readonly authorization?: string | null;
  /** Null sends none. */
  readonly contentType?: string | null;
}

/** What came back. */
export interface Exchange {
  readonly label: string;
  readonly status: number;
  readonly contentType: string;
  /** The body, where it is a JSON object. */
  readonly body: JsonObject | undefined;
}

/** Why there was no answer. */
export interface NoAnswer {
  readonly label: string;
  readonly reason: 'timeout' | 'unreachable' | 'broken-off';
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
