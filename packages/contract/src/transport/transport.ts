import type { Operation } from '@bgv-kit/spec';
import type { AnswerRecord } from '../answers/answer-record.ts';
import type { Budget } from '../credits/budget.ts';
import type { CreditAudit } from '../credits/credit-audit.ts';
import { type Exchange, isAnswered, type NoAnswer, type TestRequest } from '../exchange.ts';
import type { ResolvedTarget } from '../target.ts';
import { Inconclusive } from '../verdict.ts';
import { createCostCheck } from './may-cost.ts';
import { createSender } from './send.ts';
import { createTransportErrors, type TransportErrors } from './transport-errors.ts';
import { createUnansweredCalls } from './unanswered.ts';

/** Sends everything that a run sends: within the budget, at the target's pace, and with an entry in the credit audit. */
export interface Transport {
  /**
   * Sends a request, and adds its answer to the answer record.
   *
   * @throws Unanswered when it stays without an answer, and that is no accident.
   * @throws Inconclusive when there is no answer, the target is busy, the budget would be exceeded, or the run is aborted.
   */
  send(request: TestRequest): Promise<Exchange>;
  /** Sends requests that overlap. An unanswered one becomes a reason. @throws Inconclusive before anything is sent. */
  together(requests: readonly TestRequest[]): Promise<{ answered: readonly Exchange[]; reasons: readonly string[] }>;
  /** Sends a request without a look at the budget, and leaves its answer to the caller. */
  ask(request: TestRequest): Promise<Exchange | NoAnswer>;
  /** How many requests were sent. */
  count(): number;
  readonly errors: TransportErrors;
}

/** What a transport needs, and keeps up to date. */
export interface TransportParts {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly audit: CreditAudit;
  readonly budget: Budget;
  readonly answers: AnswerRecord;
}

/** Opens the transport of a run. */
export function createTransport(parts: TransportParts): Transport {
  const { operation, target, audit, answers } = parts;
  const sender = createSender(operation, target);
  const errors = createTransportErrors(target.timeoutMs, target.signal);
  const mayCost = createCostCheck(operation);
  const permit = createPermit(parts, errors, mayCost);
  const checkKey = createKeyCheck(errors);

  async function ask(request: TestRequest): Promise<Exchange | NoAnswer> {
    const result = await sender.transmit(request);
    audit.record(result);
    return result;
  }

  const unanswered = createUnansweredCalls({ operation, target, errors, mayCost, ask, permit });

  /** The answer to a request, sent again if need be; undefined when it decides nothing. */
  async function answerTo(result: Exchange | NoAnswer, reason: string | undefined): Promise<Exchange | undefined> {
    if (reason === undefined) return isAnswered(result) ? result : undefined;
    return isAnswered(result) ? undefined : unanswered.settle(result, reason);
  }

  return {
    errors,
    count: sender.count,
    ask,
    async send(request) {
      permit([request]);
      const result = await ask(request);
      const reason = errors.note(result);
      const answer = await answerTo(result, reason);
      if (answer === undefined) throw new Inconclusive(`"${request.label}": ${reason}`);
      if (mayCost(request)) {
        unanswered.paidWasAnswered();
        checkKey(request, answer);
      }
      answers.add(answer);
      return answer;
    },
    async together(requests) {
      permit(requests);
      const results = await Promise.all(requests.map(sender.transmit));
      audit.recordTogether(results);
      const answered: Exchange[] = [];
      const reasons: string[] = [];
      for (const result of results) {
        const reason = errors.note(result);
        if (reason !== undefined) reasons.push(`"${result.request.label}": ${reason}`);
        else if (isAnswered(result)) {
          answered.push(result);
          answers.add(result);
        }
      }
      return { answered, reasons };
    },
  };
}

/** Prepares the check whether requests may be sent. It throws Inconclusive when the run is aborted, or the budget would be exceeded. */
function createPermit(
  { target, budget }: TransportParts,
  errors: TransportErrors,
  mayCost: (request: TestRequest) => boolean,
): (requests: readonly TestRequest[]) => void {
  return (requests) => {
    const reason = errors.abortReason();
    if (reason !== undefined) throw new Inconclusive(reason);
    const paid = requests.filter(mayCost).length;
    if (budget.allows({ paid, free: requests.length - paid })) return;
    throw new Inconclusive(`the budget of ${target.maxCredits} credits would be exceeded`);
  };
}

/** A server that checks the request before the key passes the preflight with any key: its first valid request tells. */
function createKeyCheck(errors: TransportErrors): (request: TestRequest, exchange: Exchange) => void {
  let works = false;
  return ({ key = 'main', label }, { status }) => {
    if (key !== 'main' || works) return;
    works = status !== 401 && status !== 403;
    if (works) return;
    errors.refuseKey(status);
    throw new Inconclusive(`"${label}": ${errors.abortReason()}`);
  };
}
