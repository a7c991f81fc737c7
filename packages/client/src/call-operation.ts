import { ClientError } from './errors.ts';
import { parseJsonOrText } from './json.ts';
import { errorCode, neverLeft } from './never-left.ts';
import type { OperationEntry } from './operation-types.ts';
import type { Outcome, Unreachable } from './outcome.ts';
import { type Answer, type AnyOperation, readOutcome } from './read-outcome.ts';
import { Interruption, type Limits, withDeadline } from './with-deadline.ts';

/** Takes a request and promises its answer; the platform's `fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** The `request` of openapi-fetch, for an operation that is only known at run time. */
export type SendRequest = (method: string, path: string, init: object) => Promise<Sent>;

/** What openapi-fetch resolves to when it parses a success as text. */
export interface Sent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Everything that one call needs, beside the operation. */
export interface Call {
  readonly send: SendRequest;
  readonly fetch: Fetch;
  readonly body: unknown;
  readonly params: object | undefined;
  readonly limits: Limits;
}

/** How far a call has come, which decides what a failure can have cost. */
interface Progress {
  handedOver: boolean;
  response?: Response;
}

/**
 * Sends the request once, never twice, and returns the outcome.
 *
 * @throws ClientError for a mistake in the key or the request; nothing has been sent then.
 */
export async function callOperation(operation: OperationEntry, call: Call): Promise<Outcome<AnyOperation>> {
  const progress: Progress = { handedOver: false };
  try {
    const answer = await withDeadline((signal) => exchange(operation, { ...call, signal, progress }), call.limits);
    return readOutcome(operation, answer);
  } catch (error) {
    if (error instanceof Interruption) return interrupted(error, progress);
    if (!progress.handedOver) throw asMistake(error, operation);
    // The connection broke after the status: the same as a body that is cut off.
    if (progress.response) return readOutcome(operation, { response: progress.response, body: undefined });
    return disconnected(error);
  }
}

async function exchange(
  operation: OperationEntry,
  call: Call & { signal: AbortSignal; progress: Progress },
): Promise<Answer> {
  const { body, params, signal } = call;
  const sent = await call.send(operation.method, operation.path, {
    ...(body === undefined ? {} : { body }),
    ...(params === undefined ? {} : { params }),
    fetch: watched(call.fetch, call),
    parseAs: 'text',
    signal,
  });
  // openapi-fetch parses the body of an error by itself, but not that of a success.
  const answered = typeof sent.data === 'string' ? parseJsonOrText(sent.data) : sent.error;
  return { response: sent.response, body: answered === '' ? undefined : answered };
}

function watched(fetch: Fetch, { progress, signal }: { progress: Progress; signal: AbortSignal }): Fetch {
  return async (request) => {
    // A key that arrives after the deadline must not send a request that was already reported as not sent.
    signal.throwIfAborted();
    progress.handedOver = true;
    const response = await fetch(request);
    progress.response = response;
    return response;
  };
}

function interrupted({ reason, cause }: Interruption, { handedOver }: Progress): Unreachable {
  const what = reason === 'timeout' ? 'The time-out passed' : 'The call was aborted';
  const message = handedOver
    ? `${what} before an answer came. The request may have been served and charged.`
    : `${what} before anything was sent.`;
  return unreachable({ reason, message, charged: handedOver ? 'unknown' : 'no', cause });
}

function disconnected(error: unknown): Unreachable {
  const code = errorCode(error);
  const message = `The server could not be reached, or the connection broke${code === undefined ? '' : ` (${code})`}.`;
  return unreachable({ reason: 'network', message, charged: neverLeft(error) ? 'no' : 'unknown', cause: error });
}

function unreachable(rest: Omit<Unreachable, 'outcome' | 'credits'>): Unreachable {
  return { outcome: 'unreachable', ...rest, credits: { used: null, remaining: null } };
}

function asMistake(error: unknown, { method, path }: OperationEntry): ClientError {
  if (error instanceof ClientError) return error;
  return new ClientError(
    'REQUEST_INVALID',
    `${method} ${path}: no request can be made of this (see cause). Give it plain JSON values.`,
    { cause: error },
  );
}
