import type { Operation } from '@bgv-kit/spec';
import { operations as ownOperations } from '@bgv-kit/spec/document';
import type { Case } from './case.ts';
import { deriveCases } from './derive-cases.ts';
import { ContractError } from './errors.ts';
import { type Plan, planCases } from './plan.ts';
import { preflight } from './preflight.ts';
import { createCaseRunner } from './session.ts';
import { createSpending } from './spending.ts';
import { type ResolvedTarget, resolveTarget, type Target } from './target.ts';
import type { Verdict } from './verdict.ts';

/** A case with its verdict. */
export interface CaseResult {
  readonly item: Case;
  readonly verdict: Verdict;
}

/** A run that is ready to begin; nothing has been sent. */
export interface ContractRun {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly plan: Plan;
  /** Why nothing can be proved; undefined when the target speaks and takes the key. Free. */
  preflight(): Promise<string | undefined>;
  /** Runs one case, or skips it as planned. Cases share a budget: run them one after the other, in the plan's order. */
  runCase(item: Case): Promise<Verdict>;
  /** Requests sent and credits spent so far, as the target itself says. */
  spent(): { readonly requests: number; readonly credits: number };
}

/**
 * Prepares a contract run of one operation against one target.
 *
 * @throws ContractError for a target or budget that makes no sense, or a document without operations.
 */
export function createContractRun(target: Target, operation: Operation | undefined = ownOperations[0]): ContractRun {
  if (operation === undefined)
    throw new ContractError('DOCUMENT_WITHOUT_OPERATION', 'The document has no operation to judge.');
  const resolved = resolveTarget(target);
  const spending = createSpending(resolved.maxCredits);
  const plan = planCases(deriveCases(operation, resolved), operation, resolved);
  const skips = new Map(plan.cases.map(({ item, skip }) => [item, skip]));
  const run = createCaseRunner(operation, resolved, spending);
  return {
    operation,
    target: resolved,
    plan,
    preflight: () => preflight(operation, resolved),
    async runCase(item) {
      const reason = skips.get(item);
      return reason === undefined ? run(item) : { verdict: 'skip', reason };
    },
    spent: () => ({ requests: spending.requests(), credits: spending.spent() }),
  };
}

/** Runs every case of a plan and reports each as it ends. Send `preflight` first: it is free. */
export async function runCases(
  run: ContractRun,
  onResult: (result: CaseResult) => void = () => undefined,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { item } of run.plan.cases) {
    const result = { item, verdict: await run.runCase(item) };
    results.push(result);
    onResult(result);
  }
  return results;
}
