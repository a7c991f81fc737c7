import type { Operation } from '@bgv-kit/spec';
import { operations as ownOperations } from '@bgv-kit/spec/document';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { createAnswerRecord } from '../answers/answer-record.ts';
import type { Case } from '../cases/case.ts';
import { deriveCases } from '../cases/derive-cases.ts';
import { createBudget } from '../credits/budget.ts';
import { createCreditAudit } from '../credits/credit-audit.ts';
import { ContractError } from '../errors.ts';
import { type Plan, planCases } from '../plan/plan-cases.ts';
import { requestFor } from '../request-shapes.ts';
import { type ResolvedTarget, resolveTarget, type Target } from '../target.ts';
import { createTransport } from '../transport/transport.ts';
import type { Verdict } from '../verdict.ts';
import { preflight } from './preflight.ts';
import { runCase } from './run-case.ts';

/** A case with its verdict, and what it cost. */
export interface CaseResult {
  readonly item: Case;
  readonly verdict: Verdict;
  readonly requests: number;
  /** Credits that were seen to be spent while it ran. */
  readonly credits: number;
  readonly milliseconds: number;
}

/** A run that is ready to begin; nothing has been sent. */
export interface ContractRun {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly plan: Plan;
  /** Returns why nothing can be proved; undefined when the target answers and accepts the key. Free. */
  preflight(): Promise<string | undefined>;
  /** Runs one case, or skips it as planned. Cases share a budget: run them one after the other, in the plan's order. */
  runCase(item: Case): Promise<CaseResult>;
  /** Requests sent and credits spent so far: what the answers say, or what the balances fell by, whichever is more. */
  spent(): { readonly requests: number; readonly credits: number };
  /** What went wrong between the run and the target, each kind once. */
  transportErrors(): readonly string[];
  /** Why nothing more is sent; undefined while the run continues. */
  abortReason(): string | undefined;
}

/**
 * Prepares a contract run of one operation against one target.
 *
 * @throws ContractError for an invalid target or budget, a number, name or purpose that the document refuses, or a document without
 *   operations.
 */
export function createContractRun(target: Target, operation: Operation | undefined = ownOperations[0]): ContractRun {
  if (operation === undefined)
    throw new ContractError('DOCUMENT_WITHOUT_OPERATION', 'The document has no operation to judge.');
  const resolved = resolveTarget(target);
  requireValidInput(operation, resolved);
  const plan = planCases(deriveCases(operation, resolved), operation, resolved);
  const skips = new Map(plan.cases.map(({ item, skip }) => [item, skip]));
  const audit = createCreditAudit({
    price: operation.price,
    of: (status) => operation.responses.get(status)?.credits,
  });
  const budget = createBudget(audit, operation.price, resolved.maxCredits);
  const answers = createAnswerRecord(operation);
  const transport = createTransport({ operation, target: resolved, audit, budget, answers });
  const parts = { operation, target: resolved, transport, audit, answers };
  const spent = () => ({ requests: transport.count(), credits: budget.spent() });
  return {
    operation,
    target: resolved,
    plan,
    preflight: () => preflight(transport, resolved),
    async runCase(item) {
      const reason = skips.get(item);
      const started = performance.now();
      const before = spent();
      const verdict: Verdict = reason === undefined ? await runCase(item, parts) : { verdict: 'skip', reason };
      const { requests, credits } = spent();
      return {
        item,
        verdict,
        requests: requests - before.requests,
        credits: Math.max(0, credits - before.credits),
        milliseconds: performance.now() - started,
      };
    },
    spent,
    transportErrors: () => transport.errors.list(),
    abortReason: () => transport.errors.abortReason(),
  };
}

/** Runs every case of a plan, and reports each as it ends. Call `preflight` first: it is free. */
export async function runCases(
  run: ContractRun,
  onResult: (result: CaseResult) => void = () => undefined,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { item } of run.plan.cases) {
    const result = await run.runCase(item);
    results.push(result);
    onResult(result);
  }
  return results;
}

/** A mistyped number, name or purpose would cost credits and end as a verdict against the server. The message repeats no value. */
function requireValidInput(operation: Operation, target: ResolvedTarget): void {
  const check = compileRequestCheck(operation);
  for (const [outcome, numbers] of Object.entries(target.numbers)) {
    for (const [index, number] of numbers.entries()) {
      const broken = check(requestFor(operation, target, number)).find(({ assumed }) => assumed.length === 0);
      if (broken === undefined) continue;
      throw new ContractError(
        'TARGET_INVALID',
        `The document refuses a request with number ${index + 1} of \`${outcome}\`: ${broken.message} Correct that value; nothing was sent.`,
      );
    }
  }
}
