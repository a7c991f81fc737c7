export { type AnswerTable, answerTable, type TableAnswer } from './answer-table.ts';
export { defaultBodyLimit } from './body-limit.ts';
export type { Answer, Call } from './call.ts';
export type { Chaos } from './chaos/chaos.ts';
export type {
  ChaosCondition,
  ChaosDelay,
  ChaosEffect,
  ChaosFault,
  ChaosItem,
  ChaosLimit,
  ChaosPlan,
  ChaosRule,
} from './chaos/chaos-plan.ts';
export { readChaosItems, readChaosPlan } from './chaos/read-chaos-plan.ts';
export { type ChosenPeople, createChosenPeople } from './chosen-people.ts';
export { createSandbox, type Sandbox, type SandboxOptions, type Snapshot } from './create-sandbox.ts';
export { defaultKeys } from './default-keys.ts';
export { SandboxError, type SandboxErrorCode } from './errors.ts';
export { holdNotOpen, requireCredits, requireHeld } from './ledger/checks.ts';
export { entryId, entryNumber } from './ledger/entry-id.ts';
export type {
  Access,
  Account,
  Amendment,
  BalanceDialect,
  Books,
  EntryFilter,
  Hold,
  Ledger,
  LedgerEntry,
  NewAccount,
} from './ledger/ledger.ts';
export { createMemoryLedger, type MemoryLedgerOptions } from './ledger/memory-ledger.ts';
export { requireSoundBooks } from './ledger/sound-books.ts';
export { type LoggedRequest, maskKey, type RequestRecord } from './request-log.ts';
export type { AnswerQuestion, CheckQuestion, Responder } from './responder.ts';
export { sandboxFetch } from './sandbox-fetch.ts';
export type { Choice, Recordings } from './steps/choose-scenario.ts';
// The steps stay inside: the credit law is one pipeline, not a kit of parts. The msw handlers are a subpath.
