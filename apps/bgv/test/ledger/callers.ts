import { Agent, request } from 'node:http';
import { operations } from '@bgv-kit/spec/document';
import { apiPath } from '../support/sandbox-api.ts';

/** The counted outcomes of the calls of one key. */
export interface Count {
  /** Answered and charged: 200 or 404. */
  charged: number;
  /** Answered and free, by status. */
  readonly free: Record<number, number>;
  /** Calls with an unknown charge: the connection broke. */
  unanswered: number;
}

/** The counts of several keys. */
export type Counts = ReadonlyMap<string, Count>;

/** Counts of zero. */
export function newCounts(keys: readonly string[]): Counts {
  return new Map(keys.map((key) => [key, { charged: 0, free: {}, unanswered: 0 }]));
}

/** Callers that call until they are stopped. */
export interface Load {
  /** Resolves after so many more answers. */
  answers(count: number): Promise<void>;
  /** Lets every caller finish its call; resolves when they have. */
  stop(): Promise<void>;
}

const bodies = (operations[0]?.scenarios ?? [])
  .filter(({ status }) => status === 200 || status === 404)
  .map((scenario) => JSON.stringify(scenario.request));

/** One caller for each place of the list, each with its key, one call after the other. A caller ends with a broken connection. */
export function startLoad(url: string, keys: readonly string[], counts: Counts): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: keys.length });
  let stopping = false;
  let waiting: { count: number; resolve: () => void } | undefined;

  function answered(): void {
    if (waiting === undefined) return;
    waiting.count -= 1;
    if (waiting.count <= 0) waiting.resolve();
  }

  async function callOn(key: string, count: Count): Promise<void> {
    for (let number = 0; !stopping; number += 1) {
      const status = await call(url, key, agent, bodies[number % bodies.length] ?? '');
      if (status === undefined) {
        count.unanswered += 1;
        return;
      }
      if (status === 200 || status === 404) count.charged += 1;
      else count.free[status] = (count.free[status] ?? 0) + 1;
      answered();
    }
  }

  const callers = keys.map((key) => {
    const count = counts.get(key);
    return count === undefined ? Promise.resolve() : callOn(key, count);
  });
  const ended = Promise.all(callers);
  return {
    answers: (count) =>
      Promise.race([
        new Promise<void>((resolve) => {
          waiting = { count, resolve };
        }),
        ended.then(() => undefined),
      ]),
    async stop() {
      stopping = true;
      await ended;
      agent.destroy();
    },
  };
}

/** One call; its status, or undefined when the connection broke before the end of the answer. */
function call(url: string, key: string, agent: Agent, body: string): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const sent = request(url + apiPath, { agent, method: 'POST', headers }, (response) => {
    response.once('close', () => resolve(response.complete ? response.statusCode : undefined));
    response.resume();
  });
  sent.once('error', () => resolve(undefined));
  sent.end(body);
  return promise;
}
