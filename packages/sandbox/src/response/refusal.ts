import type { AppliedFault } from '../faults/applied-fault.ts';
import type { Account } from '../ledger/ledger.ts';

/** The parts of a refusal. */
export interface RefusalParts {
  readonly status: number;
  /** Named in the answer's `sandbox-scenario` header. */
  readonly scenario: string;
  /** Undefined leaves the words to the document's own example. */
  readonly message?: string;
  /** The ids of the rules that the request breaks. */
  readonly rules?: readonly string[];
  /** Whose balance the answer states, where the refusing step knew. */
  readonly account?: Account;
  /** Headers that this refusal owes to HTTP, such as `allow`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What goes wrong with the answer, where the sandbox was told so. */
  readonly fault?: AppliedFault | undefined;
}

/** Why a step ends the pipeline; the caller pays nothing. A class, because a caller's JSON can have any shape but this. */
export class Refusal {
  readonly parts: RefusalParts;

  constructor(parts: RefusalParts) {
    this.parts = parts;
  }
}
