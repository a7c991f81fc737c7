import type { AuditedCall, Window } from './account.ts';
import type { CreditAudit } from './credit-audit.ts';

/** What a run may still spend, and what it has spent, in credits. */
export interface Budget {
  /** The credits spent so far: what the answers said, or what the stated balances fell by, whichever is more. */
  spent(): number;
  /** Whether so many more calls stay within the budget, if each costs as much as the dearest of its kind so far. */
  allows(calls: { readonly paid: number; readonly free: number }): boolean;
}

/**
 * Watches a run's budget by its credit audit.
 *
 * @param price - The documented price of a call, in credits.
 * @param limit - The most credits that the run may spend; `Infinity` for no limit.
 */
export function createBudget(audit: CreditAudit, price: number, limit: number): Budget {
  const accounted = () =>
    audit.windows().reduce((sum, { calls, taken }) => sum + Math.max(taken, statedCost(calls)), 0);
  const dearest = () => dearestOf(audit.windows(), audit.unaccounted(), price);
  return {
    spent() {
      // A paid call that no balance has shown counts like the dearest; a free one costs only what its answer says.
      const { paid } = dearest();
      return audit.unaccounted().reduce((sum, { most, used }) => sum + (most > 0 ? paid : (used ?? 0)), accounted());
    },
    allows({ paid, free }) {
      if (limit === Number.POSITIVE_INFINITY) return true;
      const cost = dearest();
      // A call that no balance has shown counts like the dearest of its kind.
      const open = audit.unaccounted().reduce((sum, { most }) => sum + (most > 0 ? cost.paid : cost.free), 0);
      return accounted() + open + paid * cost.paid + free * cost.free <= limit;
    },
  };
}

/** What the dearest call of each kind has cost so far: a server that has taken more than it should may do so again. */
function dearestOf(windows: readonly Window[], unaccounted: readonly AuditedCall[], price: number) {
  let paid = price;
  let free = 0;
  for (const { most, used = 0 } of [...unaccounted, ...windows.flatMap(({ calls }) => calls)]) {
    if (most > 0) paid = Math.max(paid, used);
    else free = Math.max(free, used);
  }
  for (const { calls, taken } of windows) {
    const charged = calls.filter(({ most }) => most > 0).length;
    if (charged > 0) paid = Math.max(paid, Math.ceil(taken / charged));
    // One free call may have cost the whole excess, and the next like it would again.
    if (charged < calls.length && taken > statedCost(calls)) free = Math.max(free, taken);
  }
  return { paid, free };
}

/** What calls cost by their answers or by the documentation, whichever is more. */
function statedCost(calls: readonly AuditedCall[]): number {
  return calls.reduce((sum, { used = 0, most }) => sum + Math.max(used, most), 0);
}
