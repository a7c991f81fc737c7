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

/** The name of a key. */
export type KeyName = keyof TargetKeys;

/** What the run may ask the bureau for. On a vendor's host these are real people's: they come from the user alone. */
export interface TargetNumbers {
  /** Numbers that the bureau knows. */
  readonly found?: readonly string[];
  /** Numbers that it does not know. */
  readonly noRecord?: readonly string[];
  /** Numbers at which the bureau fails; only a sandbox has any. */
  readonly bureauError?: readonly string[];
}

/** A server under judgement, and what the run may do to it. */
export interface Target {
  /** With the base path: `https://bgv.konnectnxt.com/api`. */
  readonly baseUrl: string;
  readonly keys: TargetKeys;
  readonly numbers?: TargetNumbers;
  /** The full name of the person whose numbers these are; by default the document's own example. */
  readonly fullName?: string;
  /** The purpose that is sent with every request that reaches the bureau. */
  readonly purpose?: string;
  /** The most credits that the run may spend. By default all that it needs on loopback, and 0 elsewhere. */
  readonly maxCredits?: number;
  /** Others spend from the same keys: a balance that moved by itself then decides nothing. */
  readonly sharedKey?: boolean;
  /** How many free requests may be under way at once: 8 by default on loopback, 1 elsewhere and wherever a budget is watched. */
  readonly concurrency?: number;
  /** The most requests per second; no limit by default. */
  readonly requestsPerSecond?: number;
  /** Holds the target to what the vendor's page leaves open, as the kit has decided it. For the kit's own sandbox. */
  readonly strict?: boolean;
  /** How long one answer may take, in milliseconds: 10,000 by default. */
  readonly timeoutMs?: number;
  /** What random requests are drawn from, a whole number: 1 by default; the command draws one. */
  readonly seed?: number;
  /** Ends the run early: what is under way is given up, and nothing more is sent. */
  readonly signal?: AbortSignal;
  /** How to send; the platform's `fetch` by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A target with its defaults filled in. */
export interface ResolvedTarget extends Required<Omit<Target, 'purpose' | 'fullName' | 'numbers'>> {
  readonly numbers: Required<TargetNumbers>;
  readonly purpose: string | undefined;
  readonly fullName: string | undefined;
  /** Whether the server is on this machine: made-up numbers may then reach its bureau. */
  readonly loopback: boolean;
}

/**
 * Fills in a target's defaults.
 *
 * @throws ContractError `TARGET_INVALID` for a base URL that is none, or a key that no header carries, `BUDGET_INVALID` for a budget that is no count.
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

/** A header carries no other characters, and what refuses one would repeat the key. */
function checkKey(name: string, key: string): void {
  if (/^[\x21-\x7e]*$/.test(key)) return;
  throw new ContractError(
    'TARGET_INVALID',
    `The ${name} key must be of ASCII letters, digits and signs, without spaces.`,
  );
}

/** Whether the host of a URL that has been read is this machine; reading has made `127.0.0.1` of `127.1`. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
}
