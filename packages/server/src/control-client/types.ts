import type { components, operations } from './generated/control.d.ts';

type Schemas = components['schemas'];

/** A key and what it owns. */
export type SandboxKey = Schemas['Account'];
/** What a key is opened with: all but its name has a default. */
export type NewSandboxKey = Schemas['NewKey'];
/** What can be changed of a key without touching its credits. */
export type KeyChange = Schemas['KeyChange'];
/** What a key may do. */
export type KeyAccess = Schemas['Access'];
/** Which balance names a key's answers carry. */
export type KeyDialect = Schemas['BalanceDialect'];
/** One change of a balance. */
export type SandboxLedgerEntry = Schemas['LedgerEntry'];
/** One answered call, without its body, its key and any personal value. */
export type SandboxRequest = Schemas['Request'];
/** A scenario of the served document. */
export type SandboxScenario = Schemas['Scenario'];
/** What goes wrong, as plain data. */
export type SandboxChaos = Schemas['ChaosPlan'];
/** What the next calls of a key get: a scenario, a fault or a delay. */
export type SandboxChaosItem = Schemas['ChaosItem'];
/** A synthetic person. */
export type SandboxPerson = Schemas['Person'];
/** A person of whom at least a number and a name are given. The rest is completed. */
export type PartialSandboxPerson = Schemas['PartialPerson'];
/** The state of a sandbox: ledger, people and chaos. */
export type SandboxSnapshot = Schemas['Snapshot'];
/** Whether calls can be answered and charged, and why not. */
export type Readiness = Schemas['Readiness'];

/** Which entries of the ledger: each part narrows. A time is ISO 8601 or a `Date`. */
export type EntryFilter = WithDates<QueryOf<'listEntries'>>;
/** Which entries of the ledger, and whether keys are shown in full. */
export type ExportFilter = WithDates<QueryOf<'exportLedger'>>;
/** Which of the latest calls. */
export type RequestFilter = QueryOf<'listRequests'>;

/** A page of the ledger; `next` is the `after` of the next page, null on the last one. */
export type LedgerPage = operations['listEntries']['responses'][200]['content']['application/json'];

type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

type WithDates<Query> = Omit<Query, 'since' | 'until'> & {
  readonly since?: string | Date;
  readonly until?: string | Date;
};
