/** What a server accepts, and for how long. What is beyond is refused, and never charged. */
export interface Limits {
  /** Connections that are served at once. */
  readonly maxConnections: number;
  /** The head of a request, in bytes. */
  readonly maxHeaders: number;
  /** How long a request may take to arrive, head and body, in milliseconds. */
  readonly requestTime: number;
  /** How long a connection may be idle, in milliseconds. */
  readonly keepAlive: number;
  /** How long the sandbox continues to serve after it was told to stop, while `/ready` says no, in milliseconds. */
  readonly drain: number;
  /** How long requests in flight may then take to end, in milliseconds. */
  readonly grace: number;
}

/** Limits for a team's sandbox. */
export const defaultLimits: Limits = {
  maxConnections: 1000,
  maxHeaders: 16_384,
  requestTime: 30_000,
  // Load balancers keep theirs for 60 s. The sender must be the one who closes: a request into a closed connection is lost.
  keepAlive: 65_000,
  drain: 0,
  // `docker stop` kills after 10 s; the ledger must be closed by then.
  grace: 8000,
};
