/** One call, as the books see it. Costs are in credits. */
export interface BookedCall {
  readonly label: string;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** What it takes at least, and at most, by the vendor's page: two numbers where the page leaves it open. */
  readonly least: number;
  readonly most: number;
  /** What its answer says it took. */
  readonly used: number | undefined;
  /** Whether it was on this account; any other call may have touched it, and must not have. */
  readonly own: boolean;
}

/** What lies between two stated balances of one account. */
export interface Window {
  readonly calls: readonly BookedCall[];
  /** The call whose answer stated the balance before; undefined for the first of a run. */
  readonly before: BookedCall | undefined;
  /** What the balance fell by, in credits; negative when it rose. */
  readonly taken: number;
}

/** The account of one key: its last stated balance, and the calls since. */
export interface Account {
  /** The balance as last stated, less what the page says the calls since have taken at least; undefined until one is stated. */
  balance(): number | undefined;
  /** The least that can be left: the calls since the last statement may have taken as much as the page lets them. */
  leastLeft(): number | undefined;
  /** Whether a balance lies within what the calls since the last statement, and these beside them, can have left. */
  allows(balance: number, least: number, most: number): boolean;
  /** Adds a call that was on this account, or could have touched it. */
  add(call: BookedCall): void;
  /** Takes note of a stated balance, and answers what lies between it and the last; undefined for the first. */
  state(balance: number): Window | undefined;
  /** The account's own calls that no two statements enclose: those before the first, and those since the last. */
  unaccounted(): readonly BookedCall[];
}

/** Opens an account of which nothing is known. */
export function createAccount(): Account {
  let last: number | undefined;
  let before: BookedCall | undefined;
  let calls: BookedCall[] = [];
  let opening: readonly BookedCall[] = [];
  const sum = (cost: (call: BookedCall) => number) => calls.reduce((total, call) => total + cost(call), 0);
  return {
    balance: () => (last === undefined ? undefined : last - sum(({ least }) => least)),
    leastLeft: () => (last === undefined ? undefined : last - sum(({ most }) => most)),
    allows(balance, least, most) {
      if (last === undefined) return true;
      return balance <= last - sum((call) => call.least) - least && balance >= last - sum((call) => call.most) - most;
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

/** Credits that no run comes near. */
const most = 1_000_000;

/** A number of credits, cut off where it is beyond all reason: a server may repeat something else there, such as a number it was sent. */
export function withinReason<T extends number | undefined>(credits: T): T {
  // Cutting off a number leaves a number.
  return (credits === undefined ? credits : Math.max(-most, Math.min(most, credits))) as T;
}
