import { isKitError } from '@bgv-kit/spec';

/** A failure as it may be shown. */
export interface FailureNote {
  readonly type: string;
  readonly code: string | undefined;
  /** Only of the kit's own errors: messages of others may quote a request, a row or a connection string. */
  readonly message: string | undefined;
  /** Where it happened, innermost first; empty for the kit's own errors, whose message says what to do. */
  readonly at: readonly string[];
  readonly cause: Omit<FailureNote, 'cause' | 'message'> | undefined;
}

/** Codes of the kit's own errors that repeat another's message: Prism's names the path that was called. */
const quoting: readonly (string | undefined)[] = ['PRISM_REFUSED'];

/** How many lines of a stack are shown. */
const depth = 8;

/** Describes a failure without the data that it happened on. */
export function describeFailure(failure: unknown): FailureNote {
  const { type, code, at } = placeOf(failure);
  const explained = isKitError(failure) && !quoting.includes(code);
  const cause = failure instanceof Error && failure.cause !== undefined ? placeOf(failure.cause) : undefined;
  return { type, code, message: explained ? failure.message : undefined, at: explained ? [] : at, cause };
}

/** The same as text, for a terminal. */
export function failureText({ type, code, message, at, cause }: FailureNote): string {
  const name = (part: { type: string; code: string | undefined }) => [part.type, part.code].filter(Boolean).join(' ');
  const what = message === undefined ? name({ type, code }) : `${name({ type, code })}: ${message}`;
  const because = cause === undefined ? '' : ` (caused by ${name(cause)})`;
  return [what + because, ...at.map((place) => `    ${place}`)].join('\n');
}

function placeOf(failure: unknown): { type: string; code: string | undefined; at: string[] } {
  if (!(failure instanceof Error)) return { type: typeof failure, code: undefined, at: [] };
  const { name, stack = '', message } = failure;
  const code: unknown = 'code' in failure ? failure.code : undefined;
  // The stack begins with the message, which may have lines of its own.
  const lines = stack.replace(message, '').split('\n');
  return {
    type: /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error',
    code: typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined,
    at: lines
      .map((line) => line.trim())
      .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
      .slice(0, depth),
  };
}
