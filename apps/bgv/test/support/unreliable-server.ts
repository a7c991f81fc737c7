import type { ServerResponse } from 'node:http';
import { createStandIn } from '../judge/collection/stand-in/stand-in.ts';
import { readRequest } from './read-request.ts';
import { serveHttp } from './serve-http.ts';

/** What a server does with a request in place of answering it. */
export type Mishap = 'hang' | 'reset' | 'break off' | 'turn away';

/** A request that arrived. */
export interface Arrival {
  /** From 1. */
  readonly number: number;
  readonly key: string;
  readonly text: string;
  /** Whether a correct server would ask the bureau, and may charge. */
  readonly isPaid: boolean;
  readonly mishap: Mishap | undefined;
}

/** A server that is correct, but for its mishaps. */
export interface UnreliableServer {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  /** Resolves when the first mishap has begun. */
  readonly trouble: Promise<void>;
}

/** Serves, and lets the mishap happen that is chosen for an arrival; it goes with the test. */
export async function serveUnreliably(
  choose: (arrival: Omit<Arrival, 'mishap'>) => Mishap | undefined,
): Promise<UnreliableServer> {
  const answer = createStandIn('full');
  const correct = createStandIn('full');
  const arrivals: Arrival[] = [];
  const trouble = Promise.withResolvers<void>();
  const { origin } = await serveHttp(async (message, response) => {
    const request = await readRequest(message);
    const number = arrivals.length + 1;
    const text = await request.clone().text();
    const key = request.headers.get('authorization') ?? '';
    const arrival = { number, key, text, isPaid: looksPaid(key, text) };
    const mishap = choose(arrival);
    arrivals.push({ ...arrival, mishap });
    if (mishap === undefined) {
      const own = await answer(request);
      response.writeHead(own.status, Object.fromEntries(own.headers)).end(await own.text());
    } else {
      trouble.resolve();
      happen(mishap, response, await correct(request));
    }
  });
  return { url: `${origin}/api`, arrivals, trouble: trouble.promise };
}

async function happen(mishap: Mishap, response: ServerResponse, answer: Response): Promise<void> {
  switch (mishap) {
    case 'hang':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'break off': {
      const text = await answer.text();
      response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': text.length });
      response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
      return;
    }
    case 'turn away':
      response.writeHead(429, { 'retry-after': '1' }).end();
  }
}

/** With a key that works, for a sound request. */
function looksPaid(key: string, text: string): boolean {
  return /^Bearer sandbox-(funded|low)$/.test(key) && /"mobile_number":"9(?!(\d)\1{8}")\d{9}"/.test(text);
}
