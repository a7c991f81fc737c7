/** One call, as the credit audit sees it. Costs are in credits. */
export interface AuditedCall {
  readonly label: string;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** What it costs at least, and at most, by the vendor documentation: they differ where it is silent. */
  readonly least: number;
  readonly most: number;
  /** What its answer says it cost. */
  readonly used: number | undefined;
  /** Whether it was made on this account. Any other call may have touched the account, and must not have. */
  readonly own: boolean;
}

/** What lies between two stated balances of one account. */
export interface Window {
  readonly calls: readonly AuditedCall[];
  /** The call whose answer stated the balance before; undefined for the first of a run. */
  readonly before: AuditedCall | undefined;
  /** What the balance fell by, in credits; negative when it rose. */
  readonly taken: number;
}

/** The account of one key: its last stated balance, and the calls since. */
export interface Account {
  /** The balance as last stated, less the least that the calls since can have cost; undefined until one is stated. */
  balance(): number | undefined;
  /** The balance as last stated, less the most that the calls since can have cost; undefined until one is stated. */
  leastLeft(): number | undefined;
  /** Whether the calls since the last statement, and others that cost from `least` to `most`, can have left a balance. */
  allows(balance: number, least: number, most: number): boolean;
  /** Adds a call that was made on this account, or could have touched it. */
  add(call: AuditedCall): void;
  /** Notes a stated balance, and returns what lies between it and the last; undefined for the first. */
  state(balance: number): Window | undefined;
  /** The account's own calls that no two statements enclose: those before the first, and those since the last. */
  unaccounted(): readonly AuditedCall[];
}

/** Opens an account of which nothing is known. */
export function createAccount(): Account {
  let last: number | undefined;
  let before: AuditedCall | undefined;
  let calls: AuditedCall[] = [];
  let opening: readonly AuditedCall[] = [];
  return {
    balance: () => (last === undefined ? undefined : last - leastCostOf(calls)),
    leastLeft: () => (last === undefined ? undefined : last - mostCostOf(calls)),
    allows(balance, least, most) {
      if (last === undefined) return true;
      return balance <= last - leastCostOf(calls) - least && balance >= last - mostCostOf(calls) - most;
    },
    add: (call) => calls.push(call),
    state(balance) {
      const window = last === undefined ? undefined : { calls, before, taken: withinReason(last - balance) };
      if (window === undefined) opening = calls;
      last = balance;
      before = calls.at(-1);
      calls = [];
      return window;
    },
    unaccounted: () => [...opening, ...calls].filter(({ own }) => own),
  };
}

/** The least that calls can have cost together. */
export function leastCostOf(calls: readonly AuditedCall[]): number {
  return calls.reduce((total, { least }) => total + least, 0);
}

/** The most that calls can have cost together. */
export function mostCostOf(calls: readonly AuditedCall[]): number {
  return calls.reduce((total, { most }) => total + most, 0);
}

/** More credits than any run comes near. */
const beyondReason = 1_000_000;

/** A number of credits, clamped: a server may state something else there, such as a phone number that it was sent. */
export function withinReason<T extends number | undefined>(credits: T): T {
  // A clamped number is still a number.
  return (credits === undefined ? credits : Math.max(-beyondReason, Math.min(beyondReason, credits))) as T;
}
