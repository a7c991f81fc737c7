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

/** What a connection does in place of carrying an answer: it is reset, stays silent, or breaks off within the body. */
export type ConnectionFault = 'reset' | 'timeout' | 'truncated';

/** A response, without any platform. */
export interface Answer {
  /** What was answered, as the request log keeps it. */
  readonly about: RequestRecord;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or the page of a gateway. */
  readonly body: string;
  /** Undefined unless chaos is on. */
  readonly connectionFault?: ConnectionFault | undefined;
}

/**
 * The key of a call, from `Authorization: Bearer <key>`; undefined when there is none.
 *
 * @note The case of the scheme does not matter (RFC 9110, 11.1), that of the key does.
 */
export function keyOf({ header }: Call): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1];
}
