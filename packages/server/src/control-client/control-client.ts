import type {
  ExportFilter,
  GivenSandboxPerson,
  KeyDialect,
  LedgerPage,
  NewSandboxKey,
  Readiness,
  RequestFilter,
  RowFilter,
  SandboxChaos,
  SandboxChaosItem,
  SandboxKey,
  SandboxPerson,
  SandboxRequest,
  SandboxScenario,
  SandboxSnapshot,
} from './types.ts';

/** A client of the control API. Every method rejects with a `ControlError` when the sandbox has not done what it was asked. */
export interface ControlClient {
  readonly keys: {
    /** In the order in which they were opened. */
    list(): Promise<readonly SandboxKey[]>;
    get(key: string): Promise<SandboxKey>;
    /** Opens a key; one with the same name is forgotten first, with its rows. */
    create(key: NewSandboxKey): Promise<SandboxKey>;
    /** Its calls get 401. */
    revoke(key: string): Promise<SandboxKey>;
    /** Its calls get 403. */
    forbid(key: string): Promise<SandboxKey>;
    /** Its calls are answered again. */
    activate(key: string): Promise<SandboxKey>;
    /** Adds credits, and answers the new balance. */
    topUp(key: string, credits: number): Promise<number>;
    setDialect(key: string, dialect: KeyDialect): Promise<SandboxKey>;
    setRole(key: string, role: string): Promise<SandboxKey>;
  };
  readonly ledger: {
    /** A page of rows, oldest first: 1000 unless `limit` says otherwise. */
    list(filter?: RowFilter): Promise<LedgerPage>;
    /** All rows as CSV, with a header line. */
    csv(filter?: ExportFilter): Promise<string>;
  };
  readonly requests: {
    /** The latest calls, oldest first. */
    list(filter?: RequestFilter): Promise<readonly SandboxRequest[]>;
    /** By what an answer's `sandbox-request-id` header says. */
    get(id: string): Promise<SandboxRequest>;
    clear(): Promise<void>;
  };
  scenarios(): Promise<readonly SandboxScenario[]>;
  readonly chaos: {
    /** The plan that holds; null while chaos is off. */
    get(): Promise<SandboxChaos | null>;
    /** Puts a plan in place of the one that holds, and answers it with its seed. */
    set(plan: SandboxChaos): Promise<SandboxChaos>;
    /** What waits for a key, the next one first. */
    queue(key: string): Promise<readonly SandboxChaosItem[]>;
    /** Says what the next calls of a key meet, after what waits already; answers all that waits. */
    enqueue(key: string, ...items: SandboxChaosItem[]): Promise<readonly SandboxChaosItem[]>;
    /** Turns chaos off. */
    clear(): Promise<void>;
  };
  readonly people: {
    list(): Promise<readonly SandboxPerson[]>;
    get(mobileNumber: string): Promise<SandboxPerson>;
    /**
     * Adds people, and answers everybody. What is left out of a person is filled with what the synthetic person of that number has.
     * One with the same number takes the place of the other.
     */
    put(...people: GivenSandboxPerson[]): Promise<readonly SandboxPerson[]>;
    remove(mobileNumber: string): Promise<void>;
  };
  /** Puts keys, balances, rows, people, chaos and requests back to what they were at the start; answers the keys. */
  reset(): Promise<readonly SandboxKey[]>;
  /** What the sandbox keeps, as plain data. */
  snapshot(): Promise<SandboxSnapshot>;
  /** Goes back to a snapshot, of this sandbox or of another; answers the keys. */
  restore(snapshot: SandboxSnapshot): Promise<readonly SandboxKey[]>;
  /** Resolves when the process is up. */
  health(): Promise<void>;
  /** Whether calls can be answered and charged; the one answer that is no error when it is a no. */
  ready(): Promise<Readiness>;
  /** In the text form that Prometheus reads. */
  metrics(): Promise<string>;
  /** The OpenAPI document of all this. */
  document(): Promise<Readonly<Record<string, unknown>>>;
}
