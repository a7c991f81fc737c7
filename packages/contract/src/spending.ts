/** What a run has spent so far, in credits, as the target itself says. */
export interface Spending {
  /** Counts one request and what it cost. */
  add(credits: number): void;
  requests(): number;
  spent(): number;
  /** Whether more has been spent than allowed: then nothing more is sent. */
  exhausted(): boolean;
}

/** Counts against a budget. */
export function createSpending(maxCredits: number): Spending {
  let spent = 0;
  let requests = 0;
  return {
    add: (credits) => {
      spent += credits;
      requests += 1;
    },
    requests: () => requests,
    spent: () => spent,
    exhausted: () => spent > maxCredits,
  };
}
