import { ClientError } from './errors.ts';

/** What may end a call early. */
export interface Limits {
  /** Milliseconds for the whole call, the answer's body included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Thrown inside the client when a limit ended the call. */
export class Interruption extends Error {
  readonly reason: 'timeout' | 'aborted';

  constructor(reason: 'timeout' | 'aborted', cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/**
 * Runs `run` until it settles or a limit is met, even when `run` ignores its signal.
 *
 * @throws Interruption when a limit was met first; else whatever `run` throws.
 */
export async function withDeadline<T>(run: (signal: AbortSignal) => Promise<T>, limits: Limits): Promise<T> {
  const { signal, timeoutMs } = limits;
  if (signal?.aborted) throw new Interruption('aborted', signal.reason);
  const controller = new AbortController();
  const interrupted = rejectionOn(controller.signal);
  const abort = () => controller.abort(new Interruption('aborted', signal?.reason));
  const timer = setTimeout(() => controller.abort(new Interruption('timeout', undefined)), timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([interrupted, run(controller.signal)]);
  } finally {
    // A long-lived signal of the caller must not collect a listener per call.
    signal?.removeEventListener('abort', abort);
    clearTimeout(timer);
  }
}

/**
 * The milliseconds, when a timer can wait that long.
 *
 * @throws ClientError `TIMEOUT_INVALID`.
 */
export function checkTimeout(timeoutMs: number): number {
  // Timers count in 31 bits; beyond that they fire at once.
  if (timeoutMs > 0 && timeoutMs <= 0x7fff_ffff) return timeoutMs;
  throw new ClientError('TIMEOUT_INVALID', 'timeoutMs must be more than 0 and at most 2147483647 milliseconds.');
}

function rejectionOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
