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

/** What the run may ask the bureau for. On a vendor's host these are real people's: they come from the user alone. */
export interface TargetNumbers {
  /** Numbers that the bureau knows. */
  readonly found?: readonly string[];
  readonly noRecord?: string;
  /** A number at which the bureau fails; only a sandbox has one. */
  readonly bureauError?: string;
}

/** A server under judgement, and what the run may do to it. */
export interface Target {
  /** With the base path: `https://bgv.konnectnxt.com/api`. */
  readonly baseUrl: string;
  readonly keys: TargetKeys;
  readonly numbers?: TargetNumbers;
  /** The purpose that is sent with every request that reaches the bureau. */
  readonly purpose?: string;
  /** The most credits that the run may spend. By default all that it needs on loopback, and 0 elsewhere. */
  readonly maxCredits?: number;
  /** Holds the target to what the vendor's page leaves open, as the kit has decided it. For the kit's own sandbox. */
  readonly strict?: boolean;
  /** How long one answer may take, in milliseconds: 10,000 by default. */
  readonly timeoutMs?: number;
  /** How to send; the platform's `fetch` by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A target with its defaults filled in. */
export interface ResolvedTarget extends Required<Omit<Target, 'purpose' | 'numbers'>> {
  readonly numbers: TargetNumbers;
  readonly purpose: string | undefined;
  /** Whether the server is on this machine: made-up numbers may then reach its bureau. */
  readonly loopback: boolean;
}

/**
 * Fills in a target's defaults.
 *
 * @throws ContractError `TARGET_INVALID` for a base URL that is none, `BUDGET_INVALID` for a budget that is no count.
 */
export function resolveTarget(target: Target): ResolvedTarget {
  const { hostname, href } = parseUrl(target.baseUrl);
  const loopback = isLoopback(hostname);
  const maxCredits = target.maxCredits ?? (loopback ? Number.POSITIVE_INFINITY : 0);
  if (Number.isNaN(maxCredits) || maxCredits < 0) {
    throw new ContractError('BUDGET_INVALID', 'The budget must be a number of credits, 0 or more.');
  }
  return {
    baseUrl: href.replace(/\/+$/, ''),
    keys: target.keys,
    numbers: target.numbers ?? {},
    purpose: target.purpose,
    maxCredits,
    strict: target.strict ?? false,
    timeoutMs: target.timeoutMs ?? 10_000,
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

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
}
