import { type Hold, SandboxError } from '@bgv-kit/sandbox';

/** A hold that has not ended. */
export interface OpenHold {
  readonly hold: Hold;
  /** The id of the account that it was made in. */
  readonly account: number;
  /** The lease that it was made under. */
  readonly lease: string;
}

/** The open holds of this process. They are kept here and nowhere else: when the process dies, they have ended. */
export interface OwnHolds {
  open(account: number, hold: Omit<Hold, 'id'>): OpenHold;
  /** @throws SandboxError `HOLD_NOT_OPEN`. */
  end(hold: Hold): OpenHold;
  /** Takes back that it was opened. */
  unopen(open: OpenHold): void;
  /** Takes back that it has ended, unless it would have lapsed meanwhile. */
  unend(open: OpenHold): void;
  /** Credits in open holds of an account. */
  heldOf(account: number): number;
  /** The credits of every account with open holds, by its id, as JSON. */
  text(): string;
  /** Ends all of them without a trace: nobody can charge them any more. */
  lapse(): void;
}

/** Keeps the holds of one process. */
export function createOwnHolds(): OwnHolds {
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
          `${hold.id} has ended already, or lapsed while the books were out of reach; nothing was charged now. End each hold once: charge it or release it.`,
        );
      }
      remove(open);
      return open;
    },
    unopen: remove,
    unend: add,
    heldOf,
    text: () => JSON.stringify(Object.fromEntries(credits)),
    lapse() {
      holds.clear();
      credits.clear();
      lease = newLease();
    },
  };
}

/** Told apart from the leases of every other process. */
function newLease(): string {
  return crypto.randomUUID().slice(0, 8);
}
