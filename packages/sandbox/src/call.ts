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
  /** JSON text. */
  readonly body: string;
}
