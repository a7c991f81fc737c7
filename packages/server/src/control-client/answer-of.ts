import { ControlError, type ControlErrorCode } from './control-error.ts';

/** What openapi-fetch resolves to. */
export interface Sent<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The answer to a call that the sandbox has done.
 *
 * @param origin - Where it was sent, for the message.
 * @throws ControlError for everything else.
 */
export async function answerOf<Data>(call: Promise<Sent<Data>>, origin: string): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw failureOf(cause, origin);
  });
  if (!response.ok) throw refusalOf(response.status, error, origin);
  // A success has the body of the document; where there is none, `Data` is undefined.
  return data as Data;
}

const codes: Readonly<Record<number, ControlErrorCode>> = {
  400: 'REQUEST_INVALID',
  401: 'NO_ACCESS',
  403: 'NO_ACCESS',
  404: 'NOT_FOUND',
  413: 'REQUEST_INVALID',
  500: 'SANDBOX_FAILED',
};

function refusalOf(status: number, body: unknown, origin: string): ControlError {
  const code = codes[status];
  const { error, field } = isObject(body) ? body : {};
  if (code === undefined || typeof error !== 'string') return notASandbox(origin, { status });
  return new ControlError(code, error, { status, field: typeof field === 'string' ? field : undefined });
}

/** A failure before an answer is the network's. A body that is no JSON is not a sandbox's. */
function failureOf(cause: unknown, origin: string): ControlError {
  if (cause instanceof ControlError) return cause;
  if (cause instanceof SyntaxError) return notASandbox(origin, { cause });
  return new ControlError(
    'UNREACHABLE',
    `No sandbox answers at ${origin}. Start one with bgv sandbox, or correct baseUrl.`,
    { cause },
  );
}

function notASandbox(origin: string, details: ErrorOptions & { readonly status?: number }): ControlError {
  const message = `What answers at ${origin} is no sandbox of this version. Point baseUrl to the URL of the ready line.`;
  return new ControlError('NOT_A_SANDBOX', message, details);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
