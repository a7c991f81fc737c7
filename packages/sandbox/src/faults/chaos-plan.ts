/**
 * How long the bureau takes, in milliseconds: a fixed time, or one that is drawn for each call.
 *
 * `lognormal` is what real answers look like: half of them take at most the median, and one in a hundred longer than `p99`.
 * No time is below 0 or above ten minutes.
 */
export type ChaosDelay =
  | number
  | { readonly distribution: 'uniform'; readonly from: number; readonly to: number }
  | { readonly distribution: 'normal'; readonly mean: number; readonly deviation: number }
  | { readonly distribution: 'lognormal'; readonly median: number; readonly p99: number };

/**
 * What can go wrong on the way, beside the document's scenarios.
 *
 * `reset`: the connection is reset. `timeout`: no answer ever comes. `truncated`: the answer breaks off half-way. `bad-gateway`:
 * a 502 with a page of HTML. `too-many-requests`: a 429 with `retry-after`. `status`: any status that the document does not know.
 */
export type ChaosFault = 'reset' | 'timeout' | 'truncated' | 'bad-gateway' | 'too-many-requests' | 'status';

/** What happens to a call: a scenario or a fault, a delay, or a delay and one of them. */
export interface ChaosEffect {
  /** A scenario of the document, which answers whatever the request selects. */
  readonly scenario?: string | undefined;
  readonly fault?: ChaosFault | undefined;
  /**
   * Whether the call was served and charged before its answer was lost: true by default for `reset`, `timeout` and `truncated`,
   * false for `bad-gateway`. A call that is not charged is lost before the request is read.
   */
  readonly paid?: boolean | undefined;
  /** With the fault `status`: from 400 to 599. */
  readonly status?: number | undefined;
  /** With `too-many-requests` (1 by default) and `status`: the header `retry-after`, in seconds. */
  readonly retryAfter?: number | undefined;
  /** In place of the plan's own delay. */
  readonly delay?: ChaosDelay | undefined;
}

/** What the next calls of a key are to meet. */
export interface ChaosItem extends ChaosEffect {
  /** How many calls take it: 1 by default. */
  readonly times?: number | undefined;
}

/** Which calls a rule is for. Each part narrows the choice. */
export interface ChaosCondition {
  readonly keys?: readonly string[] | undefined;
  /** Ids of operations. */
  readonly operations?: readonly string[] | undefined;
  /** Names as the header `sandbox-scenario` has them without chaos: `no-record`, `synthetic-match`. */
  readonly scenarios?: readonly string[] | undefined;
}

/** What happens to every call, or to some, for as long as the plan holds. */
export interface ChaosRule extends ChaosEffect {
  readonly when?: ChaosCondition | undefined;
  /** The share of calls that it applies to: above 0; 1, which is all of them, by default. */
  readonly share?: number | undefined;
  /** How many calls in a row it then applies to: 1 by default. */
  readonly burst?: number | undefined;
}

/** How many calls a key may make. A call above the limit is a 429, with the `retry-after` after which one is served. */
export interface ChaosLimit {
  readonly calls: number;
  readonly perSeconds: number;
}

/** What goes wrong, as plain data: the content of a chaos file. */
export interface ChaosPlan {
  /** What shares and delays are drawn from: the same seed gives the same faults. A plan without one is given one. */
  readonly seed?: number | undefined;
  /** For every call that reaches the bureau. */
  readonly delay?: ChaosDelay | undefined;
  readonly limit?: ChaosLimit | undefined;
  /** Only the first one that applies to a call is used. */
  readonly rules?: readonly ChaosRule[] | undefined;
  /** By key; first in, first out. */
  readonly queues?: { readonly [key: string]: readonly ChaosItem[] } | undefined;
  /** Where an editor finds the schema of chaos files. */
  readonly $schema?: string | undefined;
}

/**
 * Whether an effect applies before the price is held and the body is read, free of charge; else it applies after the hold.
 *
 * @note A delay or a scenario alone needs a bureau that is asked, and so does an answer that is lost after it was charged.
 */
export function isBeforeHold({ fault, paid }: Pick<ChaosEffect, 'fault' | 'paid'>): boolean {
  return fault !== undefined && !(paid ?? paidByDefault.includes(fault));
}

const paidByDefault: readonly string[] = ['reset', 'timeout', 'truncated'];
