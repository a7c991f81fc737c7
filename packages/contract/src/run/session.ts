import type { Operation } from '@bgv-kit/spec';
import type { Difference } from '@bgv-kit/spec/shapes';
import type { AnswerRecord } from '../answers/answer-record.ts';
import { bureauOutcomes, numbersFor } from '../cases/bureau-outcome.ts';
import type { Session } from '../cases/case.ts';
import { differInStatus, requireCredits } from '../cases/expectations.ts';
import type { CreditAudit } from '../credits/credit-audit.ts';
import type { Exchange, TestRequest } from '../exchange.ts';
import { requestFor } from '../request-shapes.ts';
import type { ResolvedTarget } from '../target.ts';
import type { Transport } from '../transport/transport.ts';
import { differenceOf, Inconclusive, Unanswered } from '../verdict.ts';
import { showRequest } from './show-request.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly transport: Transport;
  readonly audit: CreditAudit;
  readonly answers: AnswerRecord;
}

/** A session of one case, and what it has found. */
export interface OpenSession {
  readonly session: Session;
  readonly differences: readonly Difference[];
  /** Why parts of the case were not decided. */
  readonly doubts: readonly string[];
}

/** How many differences of a case are shown with their request. */
const shownInFull = 3;

/** Opens a session for one case. */
export function openSession({ operation, target, transport, audit, answers }: SessionParts): OpenSession {
  const differences: Difference[] = [];
  const doubts: string[] = [];
  const session: Session = {
    operation,
    target,
    audit,
    send: transport.send,
    async expect({ statuses, assumed = [] }, request) {
      const exchange = await transport.send(request);
      if (statuses.includes(exchange.status)) return exchange;
      requireCredits(session, exchange);
      differInStatus(session, exchange, `must be answered with ${statuses.join(' or ')}`, assumed);
      return exchange;
    },
    async together(requests) {
      const { answered, reasons } = await transport.together(requests);
      doubts.push(...reasons);
      return answered;
    },
    async each(requests, check) {
      for (let start = 0; start < requests.length; start += target.concurrency) {
        const batch = requests.slice(start, start + target.concurrency);
        const [only, ...others] = batch;
        const isAlone = only !== undefined && others.length === 0;
        const exchanges = await (isAlone ? sendAlone(session, only) : session.together(batch));
        for (const exchange of exchanges) {
          const request = batch.find((sent) => sent === exchange.request);
          if (request !== undefined) check(exchange, request);
        }
      }
    },
    answerDifferences(rule) {
      const found = answers.differences(rule);
      if (found === undefined) throw new Inconclusive('no answer of this kind was seen');
      return found;
    },
    differ(parts, request) {
      const isShown = request !== undefined && differences.length < shownInFull;
      differences.push({
        ...differenceOf(parts),
        ...(isShown && { request: showRequest(request, operation, target) }),
      });
    },
    doubt: (reason) => void doubts.push(reason),
    validRequest: () => requestFor(operation, target, foundNumber(operation, target)),
    requestFor: (number) => requestFor(operation, target, number),
  };
  return { session, differences, doubts };
}

/** Sends one request of many. Where it is not answered, that is noted, and the others are sent all the same. */
async function sendAlone(session: Session, request: TestRequest): Promise<readonly Exchange[]> {
  try {
    return [await session.send(request)];
  } catch (error) {
    if (error instanceof Unanswered) session.differ(error.difference, request);
    else if (error instanceof Inconclusive) session.doubt(error.message);
    else throw error;
    return [];
  }
}

function foundNumber(operation: Operation, target: ResolvedTarget): string {
  const [number] = numbersFor(operation, target, bureauOutcomes.found);
  if (number === undefined) throw new Inconclusive('no number that the bureau knows was given');
  return number;
}
