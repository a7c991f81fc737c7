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
export type LocalHolds = ReturnType<typeof createLocalHolds>;

/** The holds of a process that has none yet. */
export function createLocalHolds() {
  const holds = new Map<string, OpenHold>();
  const credits = new Map<number, number>();
  let lease = newLease();
  let count = 0;

  /** Credits in open holds of an account. */
  function heldOf(account: number): number {
    return credits.get(account) ?? 0;
  }

  /** Makes a hold open or ended; one of an earlier lease has lapsed and stays so. */
  function set(open: OpenHold, isOpen: boolean): OpenHold {
    const { hold, account } = open;
    if (open.lease !== lease) return open;
    if (isOpen) holds.set(hold.id, open);
    else holds.delete(hold.id);
    const held = heldOf(account) + (isOpen ? hold.credits : -hold.credits);
    if (held === 0) credits.delete(account);
    else credits.set(account, held);
    return open;
  }

  return {
    heldOf,
    open: (account: number, hold: Omit<Hold, 'id'>): OpenHold =>
      set({ hold: { ...hold, id: `hold-${lease}-${++count}` }, account, lease }, true),
    /** @throws SandboxError `HOLD_NOT_OPEN`. */
    end(hold: Hold): OpenHold {
      const open = holds.get(hold.id);
      if (open === undefined) throw holdLapsed(hold.id);
      return set(open, false);
    },
    undoOpen: (open: OpenHold) => void set(open, false),
    /** Opens a hold again, unless it would have lapsed meanwhile. */
    undoEnd: (open: OpenHold) => void set(open, true),
    /** The credits of every account with open holds, by its id, as JSON. */
    text: () => JSON.stringify(Object.fromEntries(credits)),
    /** Ends all holds: none can be charged any more. */
    lapse() {
      holds.clear();
      credits.clear();
      lease = newLease();
    },
  };
}

function holdLapsed(id: string): SandboxError {
  return new SandboxError(
    'HOLD_NOT_OPEN',
    `${id} has ended already, or lapsed while the ledger was out of reach; nothing was charged now. End each hold once: charge it or release it.`,
  );
}

/** Unlike the lease of any other process. */
function newLease(): string {
  return crypto.randomUUID().slice(0, 8);
}
