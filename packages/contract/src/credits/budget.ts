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
  const history = createHistory(audit, price);
  return {
    spent() {
      const { accounted, paid } = history();
      // A paid call that no balance has shown counts like the dearest; a free one costs only what its answer says.
      return audit.unaccounted().reduce((sum, { most, used }) => sum + (most > 0 ? paid : (used ?? 0)), accounted);
    },
    allows(calls) {
      if (limit === Number.POSITIVE_INFINITY) return true;
      const { accounted, paid, free } = history();
      // A call that no balance has shown counts like the dearest of its kind.
      const open = audit.unaccounted().reduce((sum, { most }) => sum + (most > 0 ? paid : free), 0);
      return accounted + open + calls.paid * paid + calls.free * free <= limit;
    },
  };
}

/** What balances have shown. */
interface History {
  /** What all windows have cost: what they took, or what their calls state, whichever is more. */
  readonly accounted: number;
  /** The most that one paid call, and one free call, has cost so far: a server that has taken more than it should may do so again. */
  readonly paid: number;
  readonly free: number;
}

/** Reads the history of an audit; each window is looked at once. */
function createHistory(audit: CreditAudit, price: number): () => History {
  let shown: History = { accounted: 0, paid: price, free: 0 };
  let count = 0;
  return () => {
    const windows = audit.windows();
    for (; count < windows.length; count += 1) shown = withWindow(shown, windows[count]);
    return withStated(shown, audit.unaccounted());
  };
}

function withWindow(history: History, window: Window | undefined): History {
  if (window === undefined) return history;
  const { calls, taken } = window;
  const stated = statedCost(calls);
  let { paid, free } = withStated(history, calls);
  const charged = calls.filter(({ most }) => most > 0).length;
  if (charged > 0) paid = Math.max(paid, Math.ceil(taken / charged));
  // One free call may have cost the whole excess, and the next like it would again.
  if (charged < calls.length && taken > stated) free = Math.max(free, taken);
  return { accounted: history.accounted + Math.max(taken, stated), paid, free };
}

/** A history with what the answers of more calls state. */
function withStated(history: History, calls: readonly AuditedCall[]): History {
  let { paid, free } = history;
  for (const { most, used = 0 } of calls) {
    if (most > 0) paid = Math.max(paid, used);
    else free = Math.max(free, used);
  }
  return { ...history, paid, free };
}

/** What calls cost by their answers or by the documentation, whichever is more. */
function statedCost(calls: readonly AuditedCall[]): number {
  return calls.reduce((sum, { used = 0, most }) => sum + Math.max(used, most), 0);
}
