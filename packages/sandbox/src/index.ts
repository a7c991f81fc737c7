export type {
  ChaosCondition,
  ChaosDelay,
  ChaosEffect,
  ChaosFault,
  ChaosItem,
  ChaosLimit,
  ChaosPlan,
  ChaosRule,
  Snapshot,
} from '@bgv-kit/spec/shapes';
export type { Answer, Call } from './call.ts';
export { createSandbox } from './create-sandbox.ts';
export { SandboxError, type SandboxErrorCode } from './errors.ts';
export type { Chaos } from './faults/chaos.ts';
export { readChaosPlan } from './faults/read-chaos-plan.ts';
export { requireCredits, requireHeld } from './ledger/checks.ts';
export { defaultKeys } from './ledger/default-keys.ts';
export type {
  Access,
  Account,
  Amendment,
  EntryFilter,
  Hold,
  Ledger,
  LedgerEntry,
  LedgerSnapshot,
  NewAccount,
} from './ledger/ledger.ts';
export { createMemoryLedger } from './ledger/memory-ledger.ts';
export { entryNumber, type StoredEntry, toLedgerEntry } from './ledger/stored-entry.ts';
export { requireValidLedger } from './ledger/valid-ledger.ts';
export { defaultBodyLimit } from './pipeline/check-request.ts';
export type { Recordings } from './pipeline/choose-scenario.ts';
export { type LoggedRequest, maskKey, type RequestRecord } from './request-log.ts';
export { type AnswerTable, answerTable, type TableAnswer } from './response/answer-table.ts';
export type { Choice } from './response/choice.ts';
export { type CustomPeople, createCustomPeople } from './response/custom-people.ts';
export type { AnswerQuestion, CheckQuestion, Responder } from './response/responder.ts';
export type { Sandbox, SandboxOptions } from './sandbox.ts';
export { sandboxFetch } from './sandbox-fetch.ts';
// The steps of the pipeline are not exported: the order in which they charge is the product. The msw handlers are a subpath.
