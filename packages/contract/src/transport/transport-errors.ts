import { type Exchange, isAnswered, type NoAnswer } from '../exchange.ts';

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

/** How often one kind of trouble may happen before the run ends: in a row, and in all while others are answered. */
const limits = {
  unanswered: { inARow: 3, inAll: 8, say: (requests: string) => `the target left ${requests} without an answer` },
  turnedAway: { inARow: 5, inAll: 12, say: (requests: string) => `the target turned ${requests} away` },
} as const;

type Kind = keyof typeof limits;

/** Keeps watch over a run. */
export function createTroubles(timeoutMs: number, signal: AbortSignal): Troubles {
  const counts = new Map<string, number>();
  const met = {
    unanswered: { inARow: 0, inAll: 0 },
    turnedAway: { inARow: 0, inAll: 0 },
  };
  let refused: string | undefined;

  function tooMuch(kind: Kind): string | undefined {
    const [{ inARow, inAll }, most] = [met[kind], limits[kind]];
    if (inARow >= most.inARow) return most.say(`${most.inARow} requests in a row`);
    return inAll >= most.inAll ? most.say(`${inAll} requests`) : undefined;
  }

  return {
    note(result) {
      if (isAnswered(result) && !busy.includes(result.status)) {
        for (const times of Object.values(met)) times.inARow = 0;
        return undefined;
      }
      const what = isAnswered(result) ? turnedAwayWith(result) : unansweredBy(result, timeoutMs);
      const times = met[isAnswered(result) ? 'turnedAway' : 'unanswered'];
      times.inARow += 1;
      times.inAll += 1;
      counts.set(what, (counts.get(what) ?? 0) + 1);
      return what;
    },
    refuseKey(status) {
      refused = `the target refused the key with ${status}: give a working key with --key`;
    },
    isAlive() {
      met.unanswered.inARow = 0;
    },
    halted() {
      if (signal.aborted) return 'the run was interrupted';
      if (refused !== undefined) return refused;
      return tooMuch('unanswered') ?? tooMuch('turnedAway');
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
