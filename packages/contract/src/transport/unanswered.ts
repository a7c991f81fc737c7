import type { Operation } from '@bgv-kit/spec';
import { type Exchange, isAnswered, type NoAnswer, type TestRequest } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import type { ResolvedTarget } from '../target.ts';
import { differenceOf, Unanswered } from '../verdict.ts';
import type { TransportErrors } from './transport-errors.ts';

/** How many paid calls in a row may stay without an answer, while free ones are answered, before that is a difference. */
const mostUnansweredPaid = 3;

/** Finds out whether a request stays without an answer by accident, or because of what it asks. */
export interface UnansweredCalls {
  /**
   * Asks the target for something else. If it answers, and is on this machine, a lost free request is sent once more. A call
   * that may cost credits is never repeated.
   *
   * @returns the answer to the repeated request; undefined when nothing is decided.
   * @throws Unanswered when it is no accident.
   */
  settle(lost: NoAnswer, reason: string): Promise<Exchange | undefined>;
  /** Notes that a call that may cost credits was answered. */
  paidWasAnswered(): void;
}

/** What it takes to look into unanswered calls. */
export interface UnansweredParts {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly errors: TransportErrors;
  readonly mayCost: (request: TestRequest) => boolean;
  /** Sends and audits a request. */
  readonly ask: (request: TestRequest) => Promise<Exchange | NoAnswer>;
  /** @throws Inconclusive when a request may not be sent. */
  readonly permit: (requests: readonly TestRequest[]) => void;
}

/** Starts to count unanswered calls. */
export function createUnansweredCalls(parts: UnansweredParts): UnansweredCalls {
  const { target, mayCost, ask, permit } = parts;
  let paid = 0;
  return {
    async settle({ request, reason: lost }, reason) {
      // A request that takes too long may only be slow.
      if (!(await isTargetAlive(parts)) || !target.loopback || lost === 'timeout') return undefined;
      const silence = (times: string) =>
        new Unanswered(
          differenceOf({ label: request.label, message: 'must be answered', received: `nothing, ${times}: ${reason}` }),
        );
      if (mayCost(request)) {
        paid += 1;
        if (paid >= mostUnansweredPaid)
          throw silence(`as for ${mostUnansweredPaid} paid calls in a row, while free ones are answered`);
        return undefined;
      }
      permit([request]);
      const again = await ask(request);
      if (isAnswered(again)) return again;
      throw silence('twice, while others are answered');
    },
    paidWasAnswered() {
      paid = 0;
    },
  };
}

async function isTargetAlive({ operation, errors, ask }: UnansweredParts): Promise<boolean> {
  if (errors.abortReason() !== undefined) return false;
  const result = await ask({
    label: 'a free request, to see whether the target answers',
    body: invalidRequest(operation),
  });
  if (isAnswered(result)) errors.targetIsAlive();
  else errors.note(result);
  return isAnswered(result);
}
