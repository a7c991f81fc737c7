export type { Answer, Call } from './call.ts';
export { createSandbox, type Sandbox, type SandboxOptions, type Snapshot } from './create-sandbox.ts';
export { SandboxError, type SandboxErrorCode } from './errors.ts';
export type { Chaos } from './faults/chaos.ts';
export type {
  ChaosCondition,
  ChaosDelay,
  ChaosEffect,
  ChaosFault,
  ChaosItem,
  ChaosLimit,
  ChaosPlan,
  ChaosRule,
} from './faults/chaos-plan.ts';
export { readChaosItems, readChaosPlan } from './faults/read-chaos-plan.ts';
export { holdNotOpen, requireCredits, requireHeld } from './ledger/checks.ts';
export { defaultKeys } from './ledger/default-keys.ts';
export { entryId, entryNumber } from './ledger/entry-id.ts';
export type {
  Access,
  Account,
  Amendment,
  BalanceDialect,
  EntryFilter,
  Hold,
  Ledger,
  LedgerEntry,
  LedgerSnapshot,
  NewAccount,
} from './ledger/ledger.ts';
export { createMemoryLedger, type MemoryLedgerOptions } from './ledger/memory-ledger.ts';
export { requireValidLedger } from './ledger/valid-ledger.ts';
export { defaultBodyLimit } from './pipeline/body-limit.ts';
export type { Choice, Recordings } from './pipeline/choose-scenario.ts';
export { type LoggedRequest, maskKey, type RequestRecord } from './request-log.ts';
export { type AnswerTable, answerTable, type TableAnswer } from './response/answer-table.ts';
export { type CustomPeople, createCustomPeople } from './response/custom-people.ts';
export type { AnswerQuestion, CheckQuestion, Responder } from './response/responder.ts';
export { sandboxFetch } from './sandbox-fetch.ts';
// The steps stay inside: the credit law is one pipeline, not a kit of parts. The msw handlers are a subpath.
