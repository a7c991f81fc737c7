export type {
  CaseReport,
  ContractReport,
  Difference,
  RequirementVerdict,
  RuleVerdict,
  RunReport,
  ShownRequest,
  VerdictWord,
} from '@bgv-kit/spec/shapes';
export { type AnsweredCall, type AnswerRule, answerRules } from './answers/answer-rules.ts';
export { type AnswerIssue, checkAnswer } from './answers/check-answer.ts';
export { type Case, type Family, families, type Need } from './cases/case.ts';
export { ContractError, type ContractErrorCode } from './errors.ts';
export type { Plan, PlannedCase } from './plan/plan-cases.ts';
export { createReport, reportFormat } from './report/create-report.ts';
export { type CaseResult, type ContractRun, createContractRun, runCases } from './run/run-contract.ts';
export {
  type KeyName,
  keyVariables,
  type ResolvedTarget,
  type Target,
  type TargetKeys,
  type TargetNumbers,
} from './target.ts';
export { formatDifference, type Verdict, verdictWords } from './verdict.ts';
// Sessions and test requests stay inside: cases come from the document. The vitest binding is a subpath.
