import type { Operation } from '@bgv-kit/spec';
import { operations as ownOperations } from '@bgv-kit/spec/document';
import { createAnswerBook } from '../answers/answer-record.ts';
import { createAnswerJudge } from '../answers/check-answer.ts';
import type { Case } from '../cases/case.ts';
import { deriveCases } from '../cases/derive-cases.ts';
import { createSpending } from '../credits/budget.ts';
import { createBooks } from '../credits/credit-audit.ts';
import { ContractError } from '../errors.ts';
import { type Plan, planCases } from '../plan/plan-cases.ts';
import { type ResolvedTarget, resolveTarget, type Target } from '../target.ts';
import { createWire } from '../transport/transport.ts';
import type { Verdict } from '../verdict.ts';
import { preflight } from './preflight.ts';
import { runCase } from './run-case.ts';

/** A case with its verdict, and what it took. */
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
  /** Why nothing can be proved; undefined when the target speaks and takes the key. Free. */
  preflight(): Promise<string | undefined>;
  /** Runs one case, or skips it as planned. Cases share a budget: run them one after the other, in the plan's order. */
  runCase(item: Case): Promise<CaseResult>;
  /** Requests sent and credits spent so far: what the answers say, or what the balances fell by, whichever is more. */
  spent(): { readonly requests: number; readonly credits: number };
  /** What went wrong between the run and the target, each kind once. */
  troubles(): readonly string[];
  /** Why nothing more is sent; undefined while the run goes on. */
  halted(): string | undefined;
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
  const plan = planCases(deriveCases(operation, resolved), operation, resolved);
  const skips = new Map(plan.cases.map(({ item, skip }) => [item, skip]));
  const priceOf = (status: number) => operation.responses.get(status)?.credits;
  const books = createBooks({ price: operation.price, of: priceOf });
  const spending = createSpending(books, operation.price, resolved.maxCredits);
  const answers = createAnswerBook(createAnswerJudge(operation));
  const parts = { operation, target: resolved, books, answers };
  const wire = createWire({ ...parts, spending });
  return {
    operation,
    target: resolved,
    plan,
    preflight: () => preflight(wire, resolved),
    async runCase(item) {
      const reason = skips.get(item);
      const started = performance.now();
      const before = { requests: wire.requests(), credits: spending.spent() };
      const verdict: Verdict =
        reason === undefined ? await runCase(item, { ...parts, wire }) : { verdict: 'skip', reason };
      return {
        item,
        verdict,
        requests: wire.requests() - before.requests,
        credits: Math.max(0, spending.spent() - before.credits),
        milliseconds: performance.now() - started,
      };
    },
    spent: () => ({ requests: wire.requests(), credits: spending.spent() }),
    troubles: () => wire.troubles.list(),
    halted: () => wire.troubles.halted(),
  };
}

/** Runs every case of a plan and reports each as it ends. Send `preflight` first: it is free. */
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
