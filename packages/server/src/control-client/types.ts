import type { components, operations } from './generated/control.d.ts';

type Schemas = components['schemas'];

/** A key and what it owns. */
export type SandboxKey = Schemas['Account'];
/** What it takes to open a key: all but its name has a default. */
export type NewSandboxKey = Schemas['NewKey'];
/** What may be changed of a key without touching its credits. */
export type KeyChange = Schemas['KeyChange'];
/** What a key may do. */
export type KeyAccess = Schemas['Access'];
/** Which balance names a key's answers carry. */
export type KeyDialect = Schemas['BalanceDialect'];
/** One change of a balance. */
export type LedgerRow = Schemas['LedgerEntry'];
/** One answered call, without its body, its key and any personal value. */
export type SandboxRequest = Schemas['Request'];
/** A scenario of the served document. */
export type SandboxScenario = Schemas['Scenario'];
/** What goes wrong, as plain data. */
export type SandboxChaos = Schemas['ChaosPlan'];
/** What the next calls of a key are to meet. */
export type SandboxChaosItem = Schemas['ChaosItem'];
/** A synthetic person. */
export type SandboxPerson = Schemas['Person'];
/** What is known of a person: at least a number and a name. The rest is filled up. */
export type GivenSandboxPerson = Schemas['PartialPerson'];
/** What a sandbox keeps. */
export type SandboxSnapshot = Schemas['Snapshot'];
/** Whether calls can be answered and charged, and why not. */
export type Readiness = Schemas['Readiness'];

/** Which rows of the ledger: each part narrows. A time is ISO 8601 or a `Date`. */
export type RowFilter = WithDates<QueryOf<'listEntries'>>;
/** Which rows of the ledger, and whether keys are shown in full. */
export type ExportFilter = WithDates<QueryOf<'exportLedger'>>;
/** Which of the latest calls. */
export type RequestFilter = QueryOf<'listRequests'>;

/** A page of the ledger. */
export interface LedgerPage {
  readonly entries: readonly LedgerRow[];
  /** What to give as `after` for the next page; null on the last one. */
  readonly next: string | null;
}

type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

type WithDates<Query> = Omit<Query, 'since' | 'until'> & {
  readonly since?: string | Date;
  readonly until?: string | Date;
};
