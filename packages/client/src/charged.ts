import type { Charged } from './outcome.ts';

/**
 * Whether an answer was charged: by the credits it names, else by the documented price of its status.
 *
 * @param used credits that the answer says it used; null where it does not say.
 * @param price documented credits of the status; undefined where the document cannot speak for this answer.
 */
export function chargedBy(used: number | null, price: number | undefined): Charged {
  const credits = used ?? price;
  if (credits === undefined) return 'unknown';
  return credits > 0 ? 'yes' : 'no';
}
