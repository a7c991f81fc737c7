import { type Exchange, isAnswered, type NoAnswer } from './exchange.ts';

/** Statuses with which what stands in front of a server, or a server that is busy, gives no answer of its own. */
const busy = [429, 502, 503, 504];

/** What has gone wrong between the run and the target, and whether it makes sense to go on. */
export interface Troubles {
  /** Notes a result; says why it decides nothing, or undefined when it is an answer. */
  note(result: Exchange | NoAnswer): string | undefined;
  /** The key turned out not to work: nothing can be proved with it. */
  refuseKey(status: number): void;
  /** The target was seen to answer: what went before was about single requests. */
  isAlive(): void;
  /** Why nothing more is sent; undefined while the run goes on. */
  halted(): string | undefined;
  /** Each kind of trouble with its count. */
  list(): readonly string[];
}

/** How many calls in a row may stay without an answer before the run ends. */
const mostUnanswered = 3;
/** How many calls may stay without an answer in all, while others are answered. */
const mostUnansweredInAll = 8;
/** How many calls may be turned away in all. */
const mostTurnedAwayInAll = 12;
/** How many calls in a row may be turned away before the run ends. */
const mostTurnedAway = 5;

/** Keeps watch over a run. */
export function createTroubles(timeoutMs: number, signal: AbortSignal): Troubles {
  const counts = new Map<string, number>();
  let unanswered = 0;
  let unansweredInAll = 0;
  let turnedAway = 0;
  let turnedAwayInAll = 0;
  let refused: string | undefined;
  return {
    note(result) {
      if (isAnswered(result) && !busy.includes(result.status)) {
        unanswered = 0;
        turnedAway = 0;
        return undefined;
      }
      const what = isAnswered(result) ? turnedAwayWith(result) : unansweredBy(result, timeoutMs);
      if (isAnswered(result)) {
        turnedAway += 1;
        turnedAwayInAll += 1;
      } else {
        unanswered += 1;
        unansweredInAll += 1;
      }
      counts.set(what, (counts.get(what) ?? 0) + 1);
      return what;
    },
    refuseKey(status) {
      refused = `the target refused the key with ${status}: give a working key with --key`;
    },
    isAlive() {
      unanswered = 0;
    },
    halted() {
      if (signal.aborted) return 'the run was interrupted';
      if (refused !== undefined) return refused;
      if (unanswered >= mostUnanswered) return `the target left ${mostUnanswered} requests in a row without an answer`;
      if (unansweredInAll >= mostUnansweredInAll)
        return `the target left ${unansweredInAll} requests without an answer`;
      if (turnedAwayInAll >= mostTurnedAwayInAll) return `the target turned ${turnedAwayInAll} requests away`;
      if (turnedAway >= mostTurnedAway) return `the target turned ${mostTurnedAway} requests in a row away`;
      return undefined;
    },
    list: () => [...counts].map(([what, count]) => (count === 1 ? `once, ${what}` : `${count} times, ${what}`)),
  };
}

function turnedAwayWith({ status, retryAfter }: Exchange): string {
  const wait = retryAfter === undefined ? '' : ` and Retry-After ${Math.ceil(retryAfter / 1000)} s`;
  return `the target turned a request away with ${status}${wait}`;
}

function unansweredBy({ reason }: NoAnswer, timeoutMs: number): string {
  return {
    timeout: `a request was not answered within ${timeoutMs} ms`,
    unreachable: 'the connection ended without an answer',
    'broken-off': 'an answer was broken off half-way',
    interrupted: 'a request was given up',
    unsent: 'a request was not sent any more',
  }[reason];
}
