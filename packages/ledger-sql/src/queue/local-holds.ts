import { type Hold, SandboxError } from '@bgv-kit/sandbox';

/** A hold that has not ended. */
export interface OpenHold {
  readonly hold: Hold;
  /** The id of the account that it was made on. */
  readonly account: number;
  /** The lease that it was made under. */
  readonly lease: string;
}

/** The open holds of this process. They are in its memory only: when the process dies, they have ended. */
export interface LocalHolds {
  open(account: number, hold: Omit<Hold, 'id'>): OpenHold;
  /** @throws SandboxError `HOLD_NOT_OPEN`. */
  end(hold: Hold): OpenHold;
  /** Undoes that it was opened. */
  undoOpen(open: OpenHold): void;
  /** Undoes that it has ended, unless it would have lapsed meanwhile. */
  undoEnd(open: OpenHold): void;
  /** Credits in open holds of an account. */
  heldOf(account: number): number;
  /** The credits of every account with open holds, by its id, as JSON. */
  text(): string;
  /** Ends all of them: none can be charged any more. */
  lapse(): void;
}

/** The holds of a process that has none yet. */
export function createLocalHolds(): LocalHolds {
  const holds = new Map<string, OpenHold>();
  const credits = new Map<number, number>();
  let lease = newLease();
  let count = 0;

  function add(open: OpenHold): void {
    if (open.lease !== lease) return;
    holds.set(open.hold.id, open);
    credits.set(open.account, heldOf(open.account) + open.hold.credits);
  }

  function remove({ hold, account, lease: whose }: OpenHold): void {
    if (whose !== lease) return;
    holds.delete(hold.id);
    const left = heldOf(account) - hold.credits;
    if (left === 0) credits.delete(account);
    else credits.set(account, left);
  }

  function heldOf(account: number): number {
    return credits.get(account) ?? 0;
  }

  return {
    open(account, { key, credits: amount, operation }) {
      const open = { hold: { id: `hold-${lease}-${++count}`, key, credits: amount, operation }, account, lease };
      add(open);
      return open;
    },
    end(hold) {
      const open = holds.get(hold.id);
      if (open === undefined) {
        throw new SandboxError(
          'HOLD_NOT_OPEN',
          `${hold.id} has ended already, or lapsed while the ledger was out of reach; nothing was charged now. End each hold once: charge it or release it.`,
        );
      }
      remove(open);
      return open;
    },
    undoOpen: remove,
    undoEnd: add,
    heldOf,
    text: () => JSON.stringify(Object.fromEntries(credits)),
    lapse() {
      holds.clear();
      credits.clear();
      lease = newLease();
    },
  };
}

/** Unlike the lease of any other process. */
function newLease(): string {
  return crypto.randomUUID().slice(0, 8);
}
