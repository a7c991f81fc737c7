import type { CaseReport, ContractReport, RunReport, VerdictWord } from '@bgv-kit/spec/shapes';
import type { CaseResult, ContractRun } from '../run/run-contract.ts';
import { requirementVerdicts, ruleVerdicts } from './rule-verdicts.ts';

/** The version of a report's form. */
export const reportFormat: ContractReport['format'] = 'bgv-contract-report/2';

/**
 * What a run has shown, as plain data.
 *
 * @param failedPreflight - What the preflight returned; undefined when the run could begin.
 */
export function createReport(run: ContractRun, results: readonly CaseResult[], failedPreflight?: string): RunReport {
  const { operation, target, plan } = run;
  const cases = results.map(caseReport);
  const ended = failedPreflight ?? run.abortReason();
  return {
    operation: { id: operation.id, method: operation.method, path: operation.path },
    strict: target.strict,
    seed: target.seed,
    plan: {
      cases: plan.cases.length,
      planned: plan.cases.filter(({ skip }) => skip === undefined).length,
      requests: plan.requests,
      credits: plan.credits,
      budget: Number.isFinite(target.maxCredits) ? target.maxCredits : null,
    },
    spent: run.spent(),
    outcome: outcomeOf(cases, ended !== undefined || run.transportErrors().length > 0),
    ...(ended !== undefined && { ended }),
    transportErrors: run.transportErrors(),
    counts: countsOf(cases),
    rules: ruleVerdicts(cases),
    requirements: requirementVerdicts(operation.requirements, cases),
    cases,
  };
}

/** The name of a case: the same in every run. */
export function caseId({ rule, title }: { readonly rule: string; readonly title: string }): string {
  return `${rule}: ${title}`;
}

function caseReport({ item, verdict, requests, credits, milliseconds }: CaseResult): CaseReport {
  const { family, rule, title } = item;
  return {
    id: caseId(item),
    family,
    rule,
    title,
    verdict: verdict.verdict,
    ...('reason' in verdict && { reason: verdict.reason }),
    differences: 'differences' in verdict ? verdict.differences : [],
    requests,
    credits,
    milliseconds: Math.round(milliseconds),
  };
}

/** A broken rule stays broken, however the run ended. A run that was cut short has not kept its plan. */
function outcomeOf(cases: readonly CaseReport[], cutShort: boolean): RunReport['outcome'] {
  if (cases.some(({ verdict }) => verdict === 'fail')) return 'broken';
  return cutShort || !cases.some(({ verdict }) => verdict === 'pass') ? 'unproved' : 'kept';
}

function countsOf(cases: readonly CaseReport[]): Record<VerdictWord, number> {
  const counts = { fail: 0, drift: 0, inconclusive: 0, pass: 0, skip: 0 };
  for (const { verdict } of cases) counts[verdict] += 1;
  return counts;
}
