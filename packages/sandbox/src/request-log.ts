/** One answered call, as it may be shown: no key in full, no personal value, no body. */
export interface LoggedRequest {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly method: string;
  /** Undefined for a call that no operation answers. */
  readonly operation: string | undefined;
  /** 0 when the connection was reset or stayed silent. */
  readonly status: number;
  readonly scenario: string;
  /** The injected fault: `delay 250`, `reset`. */
  readonly fault?: string | undefined;
  /** The rules that the request broke. */
  readonly rules: readonly string[];
  /** In credits. */
  readonly used: number;
  /** What may be shown of the key that was sent; undefined without one. */
  readonly key: string | undefined;
}

/** A call as it is kept: its time is formatted when the list is read. */
export interface RequestRecord extends Omit<LoggedRequest, 'at'> {
  readonly at: Date;
}

/** The latest calls. */
export type RequestLog = ReturnType<typeof createRequestLog>;

/** Keeps the latest calls, up to a number and an age in milliseconds. */
export function createRequestLog(now: () => Date, { size = 1000, age = 3_600_000 } = {}) {
  const ring: RequestRecord[] = [];
  let next = 0;
  /** Oldest first. */
  function list(): LoggedRequest[] {
    const oldestFirst = next <= size ? ring : [...ring.slice(next % size), ...ring.slice(0, next % size)];
    const oldest = now().getTime() - age;
    return oldestFirst
      .filter(({ at }) => at.getTime() >= oldest)
      .map((record) => ({ ...record, at: record.at.toISOString() }));
  }
  return {
    add(request: RequestRecord): void {
      ring[next % size] = request;
      next += 1;
    },
    list,
    /** One of them; undefined when it is not among the latest. */
    get: (id: string): LoggedRequest | undefined => list().find((request) => request.id === id),
    clear(): void {
      ring.length = 0;
      next = 0;
    },
  };
}

/** What may be shown of a key. */
export function maskKey(key: string): string {
  return key.length < 12 ? '…' : `…${key.slice(-4)}`;
}
