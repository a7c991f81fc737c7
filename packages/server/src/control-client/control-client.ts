import type {
  EntryFilter,
  ExportFilter,
  KeyDialect,
  LedgerPage,
  NewSandboxKey,
  PartialSandboxPerson,
  Readiness,
  RequestFilter,
  SandboxChaos,
  SandboxChaosItem,
  SandboxKey,
  SandboxPerson,
  SandboxRequest,
  SandboxScenario,
  SandboxSnapshot,
} from './types.ts';

/** A client of the control API. Every method rejects with a `ControlError` when the sandbox has not done it. */
export interface ControlClient {
  readonly keys: {
    /** In the order in which they were opened. */
    list(): Promise<readonly SandboxKey[]>;
    get(key: string): Promise<SandboxKey>;
    /** Opens a key; one with the same name is removed first, with its entries. */
    create(key: NewSandboxKey): Promise<SandboxKey>;
    /** Its calls get 401. */
    revoke(key: string): Promise<SandboxKey>;
    /** Its calls get 403. */
    forbid(key: string): Promise<SandboxKey>;
    /** Its calls are answered again. */
    activate(key: string): Promise<SandboxKey>;
    /** Adds credits. Resolves to the new balance. */
    topUp(key: string, credits: number): Promise<number>;
    setDialect(key: string, dialect: KeyDialect): Promise<SandboxKey>;
    setRole(key: string, role: string): Promise<SandboxKey>;
  };
  readonly ledger: {
    /** A page of entries, the oldest first: 1000 unless `limit` sets another number. */
    list(filter?: EntryFilter): Promise<LedgerPage>;
    /** All entries as CSV, with a header line. */
    csv(filter?: ExportFilter): Promise<string>;
  };
  readonly requests: {
    /** The latest calls, oldest first. */
    list(filter?: RequestFilter): Promise<readonly SandboxRequest[]>;
    /** By the value of an answer's `sandbox-request-id` header. */
    get(id: string): Promise<SandboxRequest>;
    clear(): Promise<void>;
  };
  scenarios(): Promise<readonly SandboxScenario[]>;
  readonly chaos: {
    /** The current plan; null while chaos is off. */
    get(): Promise<SandboxChaos | null>;
    /** Replaces the current plan. Resolves to the new one with its seed. */
    set(plan: SandboxChaos): Promise<SandboxChaos>;
    /** The queue of a key, the next item first. */
    queue(key: string): Promise<readonly SandboxChaosItem[]>;
    /** Appends to the queue of a key. Resolves to the whole queue. */
    enqueue(key: string, ...items: SandboxChaosItem[]): Promise<readonly SandboxChaosItem[]>;
    /** Turns chaos off. */
    clear(): Promise<void>;
  };
  readonly people: {
    list(): Promise<readonly SandboxPerson[]>;
    get(mobileNumber: string): Promise<SandboxPerson>;
    /**
     * Adds people, completed with the values of the synthetic person of their number, and replaces those with the same number.
     * Resolves to all custom people.
     */
    put(...people: PartialSandboxPerson[]): Promise<readonly SandboxPerson[]>;
    remove(mobileNumber: string): Promise<void>;
  };
  /** Resets keys, balances, entries, people, chaos and requests to the start. Resolves to the keys. */
  reset(): Promise<readonly SandboxKey[]>;
  /** The state of the sandbox, as plain data. */
  snapshot(): Promise<SandboxSnapshot>;
  /** Restores a snapshot, of this sandbox or of another. Resolves to the keys. */
  restore(snapshot: SandboxSnapshot): Promise<readonly SandboxKey[]>;
  /** Resolves when the process is up. */
  health(): Promise<void>;
  /** Whether calls can be answered and charged. A no is an answer too, not an error. */
  ready(): Promise<Readiness>;
  /** In Prometheus' text format. */
  metrics(): Promise<string>;
  /** The OpenAPI document of the control API. */
  document(): Promise<Readonly<Record<string, unknown>>>;
}
