export type { ControlClient } from './control-client.ts';
export { ControlError, type ControlErrorCode } from './control-error.ts';
export { type ControlClientOptions, createControlClient } from './create-control-client.ts';
export type {
  ExportFilter,
  GivenSandboxPerson,
  KeyAccess,
  KeyChange,
  KeyDialect,
  LedgerPage,
  LedgerRow,
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
