import type { BookedCall, Window } from './account.ts';
import type { Books } from './credit-audit.ts';

/** What a run may still spend, and what it has spent, in credits. */
export interface Spending {
  /**
   * The credits spent so far: what the answers said they took, or what the stated balances fell by, whichever is more.
   */
  spent(): number;
  /** Whether so many more calls stay within the budget, each costing as much as the dearest of its kind so far. */
  allows(calls: { readonly paid: number; readonly free: number }): boolean;
}

/** Watches over a budget by the books of the run. */
export function createSpending(books: Books, price: number, budget: number): Spending {
  const accounted = () => books.windows().reduce((sum, { calls, taken }) => sum + Math.max(taken, stated(calls)), 0);
  return {
    spent() {
      // A paid call that no balance has shown cost what its like did; a free one is not held to have cost anything.
      const { paid } = dearest(books.windows(), books.unaccounted(), price);
      return books.unaccounted().reduce((sum, { most, used }) => sum + (most > 0 ? paid : (used ?? 0)), accounted());
    },
    allows({ paid, free }) {
      if (budget === Number.POSITIVE_INFINITY) return true;
      const cost = dearest(books.windows(), books.unaccounted(), price);
      // What no balance has shown yet counts as the dearest of its kind.
      const open = books.unaccounted().reduce((sum, call) => sum + (call.most > 0 ? cost.paid : cost.free), 0);
      return accounted() + open + paid * cost.paid + free * cost.free <= budget;
    },
  };
}

/** What the dearest call of each kind has cost so far. A server that has taken more than it should will do so again. */
function dearest(windows: readonly Window[], unaccounted: readonly BookedCall[], price: number) {
  let paid = price;
  let free = 0;
  for (const call of [...unaccounted, ...windows.flatMap(({ calls }) => calls)]) {
    if (call.most > 0) paid = Math.max(paid, call.used ?? 0);
    else free = Math.max(free, call.used ?? 0);
  }
  for (const { calls, taken } of windows) {
    const charged = calls.filter(({ most }) => most > 0).length;
    const uncharged = calls.length - charged;
    if (charged > 0) paid = Math.max(paid, Math.ceil(taken / charged));
    // One of them may have cost it all, and the next one like it would again.
    if (uncharged > 0 && taken > stated(calls)) free = Math.max(free, taken);
  }
  return { paid, free };
}

function stated(calls: readonly BookedCall[]): number {
  return calls.reduce((sum, { used, most }) => sum + Math.max(used ?? 0, most), 0);
}
