import { createFakeServer } from '../judge/collection/fake-server/fake-server.ts';
import type { Answerer } from '../judge/collection/index.ts';
import { happen, type Mishap } from './mishaps.ts';

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
  readonly answer: Answerer;
  readonly arrivals: readonly Arrival[];
  /** Resolves when the first mishap has begun. */
  readonly trouble: Promise<void>;
}

/** Lets the mishap happen that is chosen for an arrival. */
export function createUnreliable(choose: (arrival: Omit<Arrival, 'mishap'>) => Mishap | undefined): UnreliableServer {
  const answer = createFakeServer('full');
  const correct = createFakeServer('full');
  const arrivals: Arrival[] = [];
  const trouble = Promise.withResolvers<void>();
  return {
    arrivals,
    trouble: trouble.promise,
    async answer(request) {
      const number = arrivals.length + 1;
      const text = await request.clone().text();
      const key = request.headers.get('authorization') ?? '';
      const arrival = { number, key, text, isPaid: looksPaid(key, text) };
      const mishap = choose(arrival);
      arrivals.push({ ...arrival, mishap });
      if (mishap === undefined) return answer(request);
      trouble.resolve();
      return happen(mishap, request, await correct(request.clone()));
    },
  };
}

/** With a key that works, for a valid request. */
function looksPaid(key: string, text: string): boolean {
  return /^Bearer sandbox-(funded|low)$/.test(key) && /"mobile_number":"9(?!(\d)\1{8}")\d{9}"/.test(text);
}
