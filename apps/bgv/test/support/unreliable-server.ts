import { createFakeServer } from '../judge/collection/fake-server/fake-server.ts';
import type { Answerer } from '../judge/collection/index.ts';
import { respondWithFault, type TransportFault } from './transport-faults.ts';

/** A request that arrived. */
export interface Arrival {
  /** From 1. */
  readonly number: number;
  readonly key: string;
  readonly text: string;
  /** Whether a correct server would ask the bureau, and may charge. */
  readonly isPaid: boolean;
  readonly fault: TransportFault | undefined;
}

/** A correct server with injected transport faults. */
export interface UnreliableServer {
  readonly answer: Answerer;
  readonly arrivals: readonly Arrival[];
  /** Resolves when the first fault has begun. */
  readonly firstFault: Promise<void>;
}

/** Injects the fault that is chosen for an arrival. */
export function createUnreliable(
  choose: (arrival: Omit<Arrival, 'fault'>) => TransportFault | undefined,
): UnreliableServer {
  const answer = createFakeServer('full');
  const correct = createFakeServer('full');
  const arrivals: Arrival[] = [];
  const firstFault = Promise.withResolvers<void>();
  return {
    arrivals,
    firstFault: firstFault.promise,
    async answer(request) {
      const number = arrivals.length + 1;
      const text = await request.clone().text();
      const key = request.headers.get('authorization') ?? '';
      const arrival = { number, key, text, isPaid: looksPaid(key, text) };
      const fault = choose(arrival);
      arrivals.push({ ...arrival, fault });
      if (fault === undefined) return answer(request);
      firstFault.resolve();
      return respondWithFault(fault, request, await correct(request.clone()));
    },
  };
}

/** Whether the request is valid and has a key with credits. */
function looksPaid(key: string, text: string): boolean {
  return /^Bearer sandbox-(funded|low)$/.test(key) && /"mobile_number":"9(?!(\d)\1{8}")\d{9}"/.test(text);
}
