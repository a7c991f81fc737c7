export { type Case, type Family, families, type Need } from './cases/case.ts';
export { ContractError, type ContractErrorCode } from './errors.ts';
export type { Plan, PlannedCase } from './plan/plan-cases.ts';
export { createReport } from './report/create-report.ts';
export {
  type CaseReport,
  type ContractReport,
  type RuleVerdict,
  type RunReport,
  reportFormat,
  type SentenceVerdict,
} from './report/report.ts';
export { type CaseResult, type ContractRun, createContractRun, runCases } from './run/run-contract.ts';
export {
  isLoopback,
  type KeyName,
  type ResolvedTarget,
  type Target,
  type TargetKeys,
  type TargetNumbers,
} from './target.ts';
export { type Difference, type ShownRequest, type Verdict, type VerdictWord, verdictWords } from './verdict.ts';
// Sessions and probes stay inside: cases come from the document. The vitest binding is a subpath.
