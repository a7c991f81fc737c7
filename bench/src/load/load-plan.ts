import type { CallBody } from '../the-call.ts';

/** What the load generator is to do. It travels as JSON. */
export interface LoadPlan {
  readonly url: string;
  readonly authorization: string;
  /** The only call, or with new people the first: each further one has the next number. */
  readonly call: CallBody;
  readonly people: 'one' | 'new';
  /** Each is kept alive and has one request in flight. */
  readonly connections: number;
  readonly seconds: number;
}

/** What the load generator has seen. */
export interface LoadFigures {
  /** Requests that got a 2xx. */
  readonly answered: number;
  /** Requests that got something else, or nothing. */
  readonly failed: number;
  /** In seconds. */
  readonly duration: number;
  /** Median latency in milliseconds. */
  readonly p50: number;
  /** In milliseconds. */
  readonly p99: number;
}
