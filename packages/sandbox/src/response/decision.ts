import type { BalanceDialect, JsonObject, Operation } from '@bgv-kit/spec';
import type { ConnectionFault } from '../call.ts';
import type { Account } from '../ledger/ledger.ts';

/** Everything that an answer says, decided before a byte of it is written. */
export interface Decision {
  readonly status: number;
  /** Without the credits, and without generated values. */
  readonly body: JsonObject;
  readonly credits: CreditLine;
  /** Named in the answer's `sandbox-scenario` header. */
  readonly scenario: string;
  /** The operation that was called; undefined when there is none. */
  readonly operation?: Operation | undefined;
  /** The ids of the rules that the request breaks. */
  readonly rules?: readonly string[] | undefined;
  /** Headers that HTTP requires of this answer, such as `allow`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly fault?: ResponseFault | undefined;
}

/** The credits of an answer. */
export interface CreditLine {
  /** Credits that this answer cost. */
  readonly used: number;
  /** Credits left on the key: the balance after a charge, else what the next call can spend. */
  readonly balance: number;
  readonly dialect: BalanceDialect;
}

/** How an injected fault shows in an answer. */
export interface ResponseFault {
  /** For the header `sandbox-fault` and the request log: `delay 250`, `delay 250, truncated`, `status 422`. */
  readonly label: string;
  readonly connection?: ConnectionFault | undefined;
  /** A page of HTML in place of the answer's JSON. */
  readonly page?: string | undefined;
}

/** What an error response needs to know of a refusal. */
export interface RefusalParts extends Pick<Decision, 'status' | 'scenario' | 'rules' | 'headers' | 'fault'> {
  /** Undefined leaves the words to the document's own example. */
  readonly message?: string;
  /** The account whose balance the answer states, where the refusing step knows it. */
  readonly account?: Account;
}

/** Why a step ends the pipeline; nothing is charged. A class, because the JSON of a caller can have any shape but this. */
export class Refusal {
  readonly parts: RefusalParts;

  constructor(parts: RefusalParts) {
    this.parts = parts;
  }
}
