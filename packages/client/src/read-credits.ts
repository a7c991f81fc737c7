import { balanceFields, usedField } from './generated/operations.ts';
import { isJsonObject } from './json.ts';
import type { Credits } from './outcome.ts';

/**
 * Reads the credits of an answer, whichever of the balance's two names it uses.
 *
 * The vendor's schema requires `credits_left`; their example answers `credits_remaining`. Where both are there and
 * differ, the schema's name wins.
 */
export function readCredits(body: unknown): Credits {
  if (!isJsonObject(body)) return { used: null, remaining: null };
  const used = asNumber(body[usedField]);
  return {
    used: used !== null && used >= 0 ? used : null,
    remaining: balanceFields.map((name) => asNumber(body[name])).find((value) => value !== null) ?? null,
  };
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null;
}
