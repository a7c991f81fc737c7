export { type Case, type Family, families, type Need } from './case.ts';
export { ContractError, type ContractErrorCode } from './errors.ts';
export type { Plan, PlannedCase } from './plan.ts';
export { type RuleVerdict, ruleVerdicts } from './rule-verdicts.ts';
export { type CaseResult, type ContractRun, createContractRun, runCases } from './run-contract.ts';
export type { ResolvedTarget, Target, TargetKeys, TargetNumbers } from './target.ts';
export type { Difference, Verdict } from './verdict.ts';
// Sessions and probes stay inside: cases come from the document. The vitest binding is a subpath.
