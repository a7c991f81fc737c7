import type { Operation } from '@bgv-kit/spec';
import type { AnswerBook } from '../answers/answer-record.ts';
import { bureauOutcomes, numbersFor } from '../cases/bureau-outcome.ts';
import type { Session } from '../cases/case.ts';
import { refuseIfSpent } from '../cases/expectations.ts';
import type { Books } from '../credits/credit-audit.ts';
import type { Exchange, Probe } from '../exchange.ts';
import { showRequest } from '../report/show-request.ts';
import { requestFor } from '../request-shapes.ts';
import type { ResolvedTarget } from '../target.ts';
import type { Wire } from '../transport/transport.ts';
import { CannotDecide, type Difference, Unanswered } from '../verdict.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly wire: Wire;
  readonly books: Books;
  readonly answers: AnswerBook;
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
export function openSession({ operation, target, wire, books, answers }: SessionParts): OpenSession {
  const differences: Difference[] = [];
  const doubts: string[] = [];
  const session: Session = {
    operation,
    target,
    books,
    send: (probe) => wire.send(probe),
    async expect(expectation, probe) {
      const exchange = await wire.send(probe);
      const { statuses, assumed = [] } = expectation;
      if (statuses.includes(exchange.status)) return exchange;
      refuseIfSpent(session, exchange);
      session.differ(
        { probe: probe.label, expected: statuses.join(' or '), got: String(exchange.status), assumed },
        probe,
      );
      return exchange;
    },
    async together(probes) {
      const { answered, reasons } = await wire.together(probes);
      doubts.push(...reasons);
      return answered;
    },
    async each(probes, judge) {
      for (let start = 0; start < probes.length; start += target.concurrency) {
        const batch = probes.slice(start, start + target.concurrency);
        const exchanges = await (batch.length === 1 ? oneByOne(batch) : session.together(batch));
        for (const exchange of exchanges) {
          const probe = batch.find((sent) => sent === exchange.probe);
          if (probe !== undefined) judge(exchange, probe);
        }
      }
    },
    answersUnder(rule) {
      const found = answers.differences(rule);
      if (found === undefined) throw new CannotDecide('no answer of this kind was seen');
      return found;
    },
    differ(difference, probe) {
      const request = probe !== undefined && differences.length < shownInFull && showRequest(probe, operation, target);
      differences.push({ ...difference, ...(request && { request }) });
    },
    doubt: (reason) => void doubts.push(reason),
    soundRequest: () => requestFor(operation, target, foundNumber(operation, target)),
    requestFor: (number) => requestFor(operation, target, number),
  };

  async function oneByOne(probes: readonly Probe[]): Promise<readonly Exchange[]> {
    const exchanges: Exchange[] = [];
    for (const probe of probes) {
      try {
        exchanges.push(await wire.send(probe));
      } catch (error) {
        if (error instanceof Unanswered) session.differ(error.difference, probe);
        else if (error instanceof CannotDecide) doubts.push(error.message);
        else throw error;
      }
    }
    return exchanges;
  }

  return { session, differences, doubts };
}

function foundNumber(operation: Operation, target: ResolvedTarget): string {
  const [number] = numbersFor(operation, target, bureauOutcomes.found);
  if (number === undefined) throw new CannotDecide('no number that the bureau knows was given');
  return number;
}
