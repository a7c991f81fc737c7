import type { JsonObject } from '@bgv-kit/spec';
import type { BalanceDialect } from '../ledger/ledger.ts';

/** The credits of an answer. */
export interface CreditLine {
  /** Credits that this answer cost. */
  readonly used: number;
  /** Credits left on the key: the balance after a charge, else what the next call can spend. */
  readonly balance: number;
  readonly dialect: BalanceDialect;
}

/** A body without its credits, which is the same for every caller. */
export function withoutCredits(body: JsonObject): JsonObject {
  const { credits_used: _used, credits_left: _left, credits_remaining: _remaining, ...rest } = body;
  return rest;
}

/** The credits as the last members of a JSON object, under the vendor's names. */
export function creditsText({ used, balance, dialect }: CreditLine): string {
  const spent = `"credits_used":${used}`;
  if (dialect === 'left') return `${spent},"credits_left":${balance}`;
  if (dialect === 'remaining') return `${spent},"credits_remaining":${balance}`;
  return `${spent},"credits_left":${balance},"credits_remaining":${balance}`;
}

/** The body of an answer that no operation has: an unknown route, a wrong method. */
export function errorBody(status: number, message: string): JsonObject {
  return { status: 'error', code: status, message, data: {} };
}
