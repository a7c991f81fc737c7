import { ContractError } from './errors.ts';

/** The keys that a run may use. A case whose key is missing is skipped by name. */
export interface TargetKeys {
  /** A working key with enough credits for the run's budget. */
  readonly main: string;
  /** A working key with few credits, to be spent to the last. */
  readonly low?: string;
  /** A working key without credits. */
  readonly empty?: string;
  readonly forbidden?: string;
  readonly revoked?: string;
}

/** A key by its role. */
export type KeyName = keyof TargetKeys;

/** The environment variable of each key: the command reads them, and the curl commands of a report name them. */
export const keyVariables: Readonly<Record<KeyName, string>> = {
  main: 'BGV_KEY',
  low: 'BGV_KEY_LOW',
  empty: 'BGV_KEY_EMPTY',
  forbidden: 'BGV_KEY_FORBIDDEN',
  revoked: 'BGV_KEY_REVOKED',
};

/** The numbers that a run may send to the bureau. On a vendor's host they are real people's, so only the user can give them. */
export interface TargetNumbers {
  /** Numbers that the bureau knows. */
  readonly found?: readonly string[];
  /** Numbers that it does not know. */
  readonly noRecord?: readonly string[];
  /** Numbers at which the bureau fails; only a sandbox has any. */
  readonly bureauError?: readonly string[];
}

/** The system under test, and what a run may do to it. */
export interface Target {
  /** With the base path: `https://bgv.konnectnxt.com/api`. */
  readonly baseUrl: string;
  readonly keys: TargetKeys;
  readonly numbers?: TargetNumbers;
  /** The full name of the person that the numbers belong to; by default the document's own example. */
  readonly fullName?: string;
  /** The purpose that is sent with every request that reaches the bureau. */
  readonly purpose?: string;
  /** The most credits that the run may spend. No limit by default on loopback, and 0 elsewhere. */
  readonly maxCredits?: number;
  /** Others spend from the same keys, so an unexpected balance decides nothing. */
  readonly sharedKey?: boolean;
  /** How many free requests may be in flight at once: 8 by default on loopback without a budget, else 1. */
  readonly concurrency?: number;
  /** The most requests per second; no limit by default. */
  readonly requestsPerSecond?: number;
  /** Holds the target to the kit's own decisions where the vendor documentation is silent. For the kit's own sandbox. */
  readonly strict?: boolean;
  /** How long one answer may take, in milliseconds: 10,000 by default. */
  readonly timeoutMs?: number;
  /** The seed of random requests, an integer: 1 by default; the command draws one. */
  readonly seed?: number;
  /** Ends the run early: requests in flight are aborted, and no more are sent. */
  readonly signal?: AbortSignal;
  /** How to send; the platform's `fetch` by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A target with its defaults filled in. */
export interface ResolvedTarget extends Required<Omit<Target, 'purpose' | 'fullName' | 'numbers'>> {
  readonly numbers: Required<TargetNumbers>;
  readonly purpose: string | undefined;
  readonly fullName: string | undefined;
  /** Whether the server is on this machine: only then may made-up numbers reach its bureau. */
  readonly loopback: boolean;
}

/**
 * Fills in a target's defaults.
 *
 * @throws ContractError `TARGET_INVALID` for an invalid base URL or a key that no header can carry, `BUDGET_INVALID` for a budget that is negative or not a number.
 */
export function resolveTarget(target: Target): ResolvedTarget {
  const { hostname, origin, pathname } = parseUrl(target.baseUrl);
  const loopback = isLoopback(hostname);
  const maxCredits = target.maxCredits ?? (loopback ? Number.POSITIVE_INFINITY : 0);
  if (Number.isNaN(maxCredits) || maxCredits < 0) {
    throw new ContractError('BUDGET_INVALID', 'The budget must be a number of credits, 0 or more.');
  }
  for (const [name, key] of Object.entries(target.keys)) checkKey(name, key);
  return {
    baseUrl: (origin + pathname).replace(/\/+$/, ''),
    keys: target.keys,
    numbers: { found: [], noRecord: [], bureauError: [], ...target.numbers },
    purpose: target.purpose,
    fullName: target.fullName,
    maxCredits,
    sharedKey: target.sharedKey ?? false,
    concurrency: target.concurrency ?? (loopback && maxCredits === Number.POSITIVE_INFINITY ? 8 : 1),
    requestsPerSecond: target.requestsPerSecond ?? Number.POSITIVE_INFINITY,
    strict: target.strict ?? false,
    timeoutMs: target.timeoutMs ?? 10_000,
    seed: target.seed ?? 1,
    signal: target.signal ?? new AbortController().signal,
    fetch: target.fetch ?? ((request) => globalThis.fetch(request)),
    loopback,
  };
}

function parseUrl(baseUrl: string): URL {
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new ContractError(
      'TARGET_INVALID',
      'The target must be a base URL with its base path, such as http://127.0.0.1:4010/api.',
    );
  }
  return new URL(baseUrl);
}

/** A header carries no other characters, and the platform's own error would repeat the key. */
function checkKey(name: string, key: string): void {
  if (/^[\x21-\x7e]*$/.test(key)) return;
  throw new ContractError(
    'TARGET_INVALID',
    `The ${name} key must be of ASCII letters, digits and signs, without spaces.`,
  );
}

/** Whether a parsed URL's host name is this machine. The URL parser has already turned `127.1` into `127.0.0.1`. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
}
