import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import type { ChaosPlan, Snapshot } from '@bgv-kit/spec/shapes';
import type { Answer, Call } from './call.ts';
import type { Chaos } from './faults/chaos.ts';
import type { Ledger, NewAccount } from './ledger/ledger.ts';
import type { Recordings } from './pipeline/choose-scenario.ts';
import type { LoggedRequest } from './request-log.ts';
import type { AnswerTable } from './response/answer-table.ts';
import type { CustomPeople } from './response/custom-people.ts';
import type { Responder } from './response/responder.ts';

/** What a sandbox is made of. Everything has a default: the kit's own document, a ledger in memory, the printed keys. */
export interface SandboxOptions {
  readonly operations?: readonly Operation[];
  /** Prism's answers to the operations' scenarios. */
  readonly answers?: AnswerTable;
  /** What stands before every path: `/api` by default. */
  readonly basePath?: string;
  readonly ledger?: Ledger;
  /** The accounts that exist at the start and after a reset. */
  readonly keys?: readonly NewAccount[];
  readonly responder?: Responder;
  /** People who are in the bureau at the start and after a reset, each under a mobile number. */
  readonly people?: readonly Person[];
  /** Where custom people are stored: in memory by default. */
  readonly customPeople?: CustomPeople;
  /** Recorded answers, which go before the document's scenarios. */
  readonly recordings?: Recordings;
  /** The chaos at the start and after a reset; off by default. */
  readonly chaos?: ChaosPlan | undefined;
  readonly now?: () => Date;
  /** The largest body that is read, in bytes: 1 MB by default. */
  readonly bodyLimit?: number | undefined;
  /** From 0 up to but not including 1: the seed of a chaos plan that names none. */
  readonly random?: () => number;
  /** Waits for the delays of chaos. Timers by default. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** A sandbox: the API, its ledger, and its latest requests. */
export interface Sandbox {
  readonly operations: readonly Operation[];
  readonly basePath: string;
  /** The largest body that is read, in bytes. A larger one is refused and need not be kept. */
  readonly bodyLimit: number;
  readonly ledger: Ledger;
  /** People who were added to the bureau. */
  readonly people: CustomPeople;
  readonly chaos: Chaos;
  /** Settles when ledger and people are open. @throws what kept them from opening. */
  ready(): Promise<void>;
  /** Answers one call. Rejects only when the sandbox itself fails; nothing has been charged then. */
  answer(call: Call): Promise<Answer>;
  /** The latest calls, oldest first, without keys and personal values. */
  requests(): readonly LoggedRequest[];
  /** One of the latest calls; undefined when it is not among them. */
  request(id: string): LoggedRequest | undefined;
  /** Empties the list of latest calls. */
  clearRequests(): void;
  /** Puts keys, balances, entries, people, chaos and requests back to what they were at the start. */
  reset(): Promise<void>;
  /** Ledger, people and chaos as plain data. */
  snapshot(): Promise<Snapshot>;
  /**
   * Goes back to a snapshot, of this sandbox or of another.
   *
   * @throws SandboxError `LEDGER_INVALID` when its ledger does not add up, `CHAOS_INVALID` when its chaos does not fit this sandbox;
   *   nothing has changed then.
   */
  restore(snapshot: Snapshot): Promise<void>;
}
