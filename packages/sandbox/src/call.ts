import type { ConnectionFault } from './faults/applied-fault.ts';
import type { RequestRecord } from './request-log.ts';

/** A request, without any platform: what the engine needs of it and no more. */
export interface Call {
  /** Upper case. */
  readonly method: string;
  /** With the base path, without the query. */
  readonly path: string;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** The body as text; undefined when it is larger than the sandbox reads. */
  readonly body: string | undefined;
}

/** A response, without any platform. */
export interface Answer {
  /** What was answered, fit to be logged. */
  readonly about: RequestRecord;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or the page of a gateway. */
  readonly body: string;
  /**
   * What the connection does in place of carrying the answer: it is reset, or stays silent, or breaks off within the body.
   * Undefined unless the sandbox was told so.
   */
  readonly connectionFault?: ConnectionFault | undefined;
}
