import type { Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import type { AnswerBook } from '../answers/answer-record.ts';
import type { Spending } from '../credits/budget.ts';
import type { Books } from '../credits/credit-audit.ts';
import { type Exchange, isAnswered, type NoAnswer, type Probe } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import type { ResolvedTarget } from '../target.ts';
import { CannotDecide, Unanswered } from '../verdict.ts';
import { createPace } from './pace.ts';
import { send } from './send.ts';
import { createTroubles, type Troubles } from './transport-errors.ts';

/** Everything that a run sends goes through here: budget, pace, books, and what has to be said of every answer. */
export interface Wire {
  /** @throws Unanswered, or CannotDecide when no answer comes, the target asks to slow down, the budget is used up, or the run has ended. */
  send(probe: Probe): Promise<Exchange>;
  /** Sends probes that overlap; what stays without an answer comes back as a reason. @throws CannotDecide before anything is sent. */
  together(probes: readonly Probe[]): Promise<{ answered: readonly Exchange[]; reasons: readonly string[] }>;
  /** Sends without judging the answer. */
  ask(probe: Probe): Promise<Exchange | NoAnswer>;
  requests(): number;
  readonly troubles: Troubles;
}

/** What the wire keeps up to date. */
export interface WireParts {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly books: Books;
  readonly spending: Spending;
  readonly answers: AnswerBook;
}

/** How many paid calls in a row may stay without an answer, while free ones are answered, before that is no accident. */
const mostInVain = 3;

/** Opens the wire of a run. */
export function createWire({ operation, target, books, spending, answers }: WireParts): Wire {
  const pace = createPace(target.requestsPerSecond, target.signal);
  const troubles = createTroubles(target.timeoutMs, target.signal);
  const isPaid = createPriceGuess(operation);
  let requests = 0;
  let paidInVain = 0;
  let keyWorks = false;

  async function transmit(probe: Probe): Promise<Exchange | NoAnswer> {
    await pace.turn();
    if (target.signal.aborted) return { label: probe.label, probe, reason: 'unsent' };
    requests += 1;
    const result = await send(probe, operation, target);
    if (isAnswered(result) && result.retryAfter !== undefined && result.status === 429) pace.pause(result.retryAfter);
    return result;
  }

  function permit(probes: readonly Probe[]): void {
    const reason = troubles.halted();
    if (reason !== undefined) throw new CannotDecide(reason);
    const paid = probes.filter(isPaid).length;
    if (spending.allows({ paid, free: probes.length - paid })) return;
    throw new CannotDecide(`the budget of ${target.maxCredits} credits would be passed`);
  }

  /** A server that looks at the request first lets the preflight pass with any key; its first sound request tells. */
  function judgeKey({ key = 'main', label }: Probe, { status }: Exchange): void {
    if (key !== 'main' || keyWorks) return;
    keyWorks = status !== 401 && status !== 403;
    if (keyWorks) return;
    troubles.refuseKey(status);
    throw new CannotDecide(`"${label}": ${troubles.halted()}`);
  }

  /**
   * A request without an answer may be the request's own doing. Another tells whether the target still answers; then, on this
   * machine, one that is free by every reading is sent once more. What may be paid never is: there, several cases must meet
   * with the same.
   *
   * @throws Unanswered when that was no accident.
   */
  async function askAgain(
    { probe, reason: lost }: NoAnswer,
    reason: string | undefined,
  ): Promise<Exchange | undefined> {
    // One that takes too long may only be slow.
    if (!(await lookForLife()) || !target.loopback || lost === 'timeout') return undefined;
    const silence = (times: string): Unanswered =>
      new Unanswered({ probe: probe.label, expected: 'an answer', got: `none, ${times}: ${reason}`, assumed: [] });
    if (isPaid(probe)) {
      paidInVain += 1;
      if (paidInVain >= mostInVain) throw silence(`as for ${mostInVain} that cost, while what is free is answered`);
      return undefined;
    }
    permit([probe]);
    const again = await transmit(probe);
    books.record(again);
    if (isAnswered(again)) return again;
    throw silence('twice, while others are answered');
  }

  async function lookForLife(): Promise<boolean> {
    if (target.signal.aborted || troubles.halted() !== undefined) return false;
    const result = await transmit({
      label: 'a free request, to see whether the target answers',
      body: invalidRequest(operation),
    });
    books.record(result);
    if (isAnswered(result)) troubles.isAlive();
    else troubles.note(result);
    return isAnswered(result);
  }

  return {
    troubles,
    requests: () => requests,
    async ask(probe) {
      const result = await transmit(probe);
      books.record(result);
      return result;
    },
    async send(probe) {
      permit([probe]);
      const first = await transmit(probe);
      books.record(first);
      const reason = troubles.note(first);
      const result = isAnswered(first) ? first : await askAgain(first, reason);
      if (result === undefined || (isAnswered(first) && reason !== undefined))
        throw new CannotDecide(`"${probe.label}": ${reason}`);
      if (isPaid(probe)) {
        paidInVain = 0;
        judgeKey(probe, result);
      }
      answers.add(result);
      return result;
    },
    async together(probes) {
      permit(probes);
      const results = await Promise.all(probes.map(transmit));
      books.recordTogether(results);
      const noted = results.map((result) => ({ result, reason: troubles.note(result) }));
      const answered = noted.flatMap(({ result, reason }) =>
        reason === undefined && isAnswered(result) ? [result] : [],
      );
      for (const exchange of answered) answers.add(exchange);
      return {
        answered,
        reasons: noted.flatMap(({ result, reason }) => (reason === undefined ? [] : [`"${result.label}": ${reason}`])),
      };
    },
  };
}

/** Whether a probe is one that a correct server may charge: only a sound request on somebody's account can be. */
function createPriceGuess(operation: Operation): (probe: Probe) => boolean {
  const check = compileRequestCheck(operation);
  return ({ authorization, key = 'main', raw, body = {} }) => {
    if (key !== 'main' && key !== 'low') return false;
    if (authorization !== undefined || raw !== undefined) return raw !== undefined && isSound(raw);
    return check(body).every(({ assumed }) => assumed.length > 0);
  };

  function isSound(raw: string): boolean {
    try {
      return check(JSON.parse(raw)).length === 0;
    } catch {
      return false;
    }
  }
}
