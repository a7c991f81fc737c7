import { type Exchange, isAnswered, type NoAnswer } from '../exchange.ts';

/** Statuses of a server that is busy, or of a gateway in front of it: such an answer is not the server's own. */
const busy = [429, 502, 503, 504];

/** What has gone wrong between the run and the target, and whether it makes sense to continue. */
export interface TransportErrors {
  /** Notes a result; returns why it decides nothing, or undefined when it is an answer. */
  note(result: Exchange | NoAnswer): string | undefined;
  /** Notes that the key does not work: it can prove nothing. */
  refuseKey(status: number): void;
  /** Notes that the target answers: the unanswered requests before were about themselves. */
  targetIsAlive(): void;
  /** Why nothing more is sent; undefined while the run continues. */
  abortReason(): string | undefined;
  /** Each kind of error with its count. */
  list(): readonly string[];
}

/** How often one kind of error may happen before the run ends: in a row, and in all while others are answered. */
const limits = {
  unanswered: { inARow: 3, inAll: 8, say: (requests: string) => `the target left ${requests} without an answer` },
  turnedAway: { inARow: 5, inAll: 12, say: (requests: string) => `the target turned ${requests} away` },
} as const;

type Kind = keyof typeof limits;

/** Starts to count the transport errors of a run. */
export function createTransportErrors(timeoutMs: number, signal: AbortSignal): TransportErrors {
  const counts = new Map<string, number>();
  const met = {
    unanswered: { inARow: 0, inAll: 0 },
    turnedAway: { inARow: 0, inAll: 0 },
  };
  let refused: string | undefined;

  function tooMany(kind: Kind): string | undefined {
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
    targetIsAlive() {
      met.unanswered.inARow = 0;
    },
    abortReason() {
      if (signal.aborted) return 'the run was interrupted';
      return refused ?? tooMany('unanswered') ?? tooMany('turnedAway');
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
    interrupted: 'a request was aborted',
    unsent: 'a request was not sent any more',
  }[reason];
}
