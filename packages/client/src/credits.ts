import { balanceFields, usedField } from './generated/operations.ts';
import { isJsonObject } from './json.ts';
import type { Charged, Credits } from './outcome.ts';

/** Reads the credits of an answer, whichever of the two balance fields it has. Where they differ, the first one is read. */
export function readCredits(body: unknown): Credits {
  if (!isJsonObject(body)) return { used: null, remaining: null };
  const used = asNumber(body[usedField]);
  return {
    used: (used ?? 0) < 0 ? null : used,
    remaining: balanceFields.map((name) => asNumber(body[name])).find((value) => value !== null) ?? null,
  };
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null;
}

/**
 * Whether an answer was charged: by the credits it states, else by the documented price of its status.
 *
 * @param used credits that the answer says it used; null where it does not say.
 * @param price documented credits of the status; undefined where the document does not describe this answer.
 */
export function chargedBy(used: number | null, price: number | undefined): Charged {
  const credits = used ?? price;
  if (credits === undefined) return 'unknown';
  return credits > 0 ? 'yes' : 'no';
}
