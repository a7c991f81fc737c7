/** One answered call, fit to be shown: no key in full, no personal value, no body. */
export interface LoggedRequest {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly method: string;
  /** Undefined for a call that no operation answers. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly scenario: string;
  /** The rules that the request broke. */
  readonly rules: readonly string[];
  /** In credits. */
  readonly used: number;
  /** What may be shown of the key that was sent; undefined without one. */
  readonly key: string | undefined;
}

/** A call as it is kept: the time is written out when somebody reads. */
export interface RequestRecord extends Omit<LoggedRequest, 'at'> {
  readonly at: Date;
}

/** The latest calls. */
export interface RequestLog {
  add(request: RequestRecord): void;
  /** Oldest first. */
  list(): readonly LoggedRequest[];
  clear(): void;
}

/** Keeps the latest calls and forgets the rest. */
export function createRequestLog(size = 1000): RequestLog {
  const ring: RequestRecord[] = [];
  let next = 0;
  return {
    add(request) {
      ring[next % size] = request;
      next += 1;
    },
    list() {
      const oldestFirst = next <= size ? ring : [...ring.slice(next % size), ...ring.slice(0, next % size)];
      return oldestFirst.map((record) => ({ ...record, at: record.at.toISOString() }));
    },
    clear() {
      ring.length = 0;
      next = 0;
    },
  };
}

/** What may be shown of a key. */
export function maskKey(key: string): string {
  return key.length < 12 ? '…' : `…${key.slice(-4)}`;
}
