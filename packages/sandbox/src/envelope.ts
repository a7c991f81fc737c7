import type { JsonObject } from '@bgv-kit/spec';
import type { BalanceDialect } from './ledger/ledger.ts';

/** The money in an answer. */
export interface CreditLine {
  /** Credits that this answer cost. */
  readonly used: number;
  /** Credits left on the key: after this charge where there was one, else what the next call can spend. */
  readonly balance: number;
  readonly dialect: BalanceDialect;
}

/** An answer's body without its money: what is the same for every caller. */
export function withoutCredits(body: JsonObject): JsonObject {
  const { credits_used: _used, credits_left: _left, credits_remaining: _remaining, ...rest } = body;
  return rest;
}

/** Writes the money under the vendor's names, last, as their example has it. */
export function withCredits(body: JsonObject, { used, balance, dialect }: CreditLine): JsonObject {
  if (dialect === 'left') return { ...body, credits_used: used, credits_left: balance };
  if (dialect === 'remaining') return { ...body, credits_used: used, credits_remaining: balance };
  return { ...body, credits_used: used, credits_left: balance, credits_remaining: balance };
}

/** The body of an answer that no operation has: an unknown route, a wrong method. */
export function errorBody(status: number, message: string): JsonObject {
  return { status: 'error', code: status, message, data: {} };
}
