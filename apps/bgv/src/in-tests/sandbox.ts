import { defaultKeys, type Sandbox } from '@bgv-kit/sandbox';
import { type StartOptions, startSandbox as start } from '../sandbox/start-sandbox.ts';

export type { PartialPerson } from '../people/partial-person.ts';
export type { StartOptions } from '../sandbox/start-sandbox.ts';

/** The keys of a new sandbox, by what they are for. None is a secret. */
export interface SandboxKeys {
  /** 1000 credits. */
  readonly funded: string;
  /** 1 credit. */
  readonly low: string;
  /** No credit: 402. */
  readonly empty: string;
  /** No access: 403. */
  readonly forbidden: string;
  /** No longer valid: 401. */
  readonly revoked: string;
  /** Its answers carry `credits_left` alone. */
  readonly creditsLeft: string;
  /** Its answers carry `credits_remaining` alone. */
  readonly creditsRemaining: string;
}

/** A sandbox for tests: in this process, over HTTP. */
export interface TestSandbox extends AsyncDisposable {
  /** What a client takes as its base URL: `http://127.0.0.1:49152/api`. */
  readonly url: string;
  /** The same without the base path: control routes are below it. */
  readonly origin: string;
  readonly keys: SandboxKeys;
  /** The ledger, by key: what was charged and what is left. */
  readonly ledger: Sandbox['ledger'];
  readonly people: Sandbox['people'];
  readonly chaos: Sandbox['chaos'];
  /** The latest calls, oldest first, without keys and personal values. */
  requests(): ReturnType<Sandbox['requests']>;
  clearRequests(): void;
  /** Puts everything back to what it was at the start. */
  reset(): Promise<void>;
  /** What the sandbox keeps, for `restore`. */
  snapshot(): ReturnType<Sandbox['snapshot']>;
  /** Goes back to a snapshot. */
  restore: Sandbox['restore'];
  /** Finishes the calls in flight and stops; also when it goes out of scope behind `await using`. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox in this process, on a free port of this machine. It prints nothing unless `log` or `warn` asks for it,
 * listens to no signals, and once closed keeps no process alive.
 *
 * @throws BgvError when the options will not do.
 * @example
 * await using sandbox = await startSandbox();
 * const client = createClient({ baseUrl: sandbox.url, apiKey: sandbox.keys.funded });
 */
export async function startSandbox(options: StartOptions = {}): Promise<TestSandbox> {
  const { sandbox, url, origin, close } = await start({ warn: () => undefined, ...options });
  const { ledger, people, chaos, requests, clearRequests, reset, snapshot, restore } = sandbox;
  return {
    url,
    origin,
    keys: sandboxKeys,
    ledger,
    people,
    chaos,
    requests,
    clearRequests,
    reset,
    snapshot,
    restore,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The printed keys by their names here. With `keys` of their own, callers know them. */
const sandboxKeys: SandboxKeys = {
  funded: keyOf('funded'),
  low: keyOf('low'),
  empty: keyOf('empty'),
  forbidden: keyOf('forbidden'),
  revoked: keyOf('revoked'),
  creditsLeft: keyOf('credits-left'),
  creditsRemaining: keyOf('credits-remaining'),
};

function keyOf(wanted: string): string {
  return defaultKeys.find(({ role }) => role === wanted)?.key ?? '';
}
