// What a user's `bgv.config.ts` imports. It imports nothing itself, so that a config file costs nothing to load.

/** The name of a key of a contract run. */
export type ConfigKeyName = 'main' | 'low' | 'empty' | 'forbidden' | 'revoked';

/** A value that is read from the environment when a run starts. */
export interface FromEnvironment {
  /** The name of the variable, in capitals: `BGV_FOUND`. */
  readonly env: string;
}

/** Numbers as they stand in a file; a variable may hold several, separated by commas. */
export type ConfigNumbers = readonly (string | FromEnvironment)[];

/** A server that a contract run may judge, and what the run may do to it. */
export interface ConfigTarget {
  /** With the base path: `https://testbgv.konnectnxt.com/api`. */
  readonly baseUrl: string;
  /** The environment variables that hold the keys, so that no key stands in a file. */
  readonly keyVariables?: { readonly [name in ConfigKeyName]?: string };
  /** The keys themselves, for a server on this machine only: a sandbox's keys are no secrets. */
  readonly keys?: { readonly [name in ConfigKeyName]?: string };
  /** What the run may ask the bureau for. People's numbers belong in the environment. */
  readonly numbers?: {
    /** Numbers that the bureau knows. */
    readonly found?: ConfigNumbers;
    /** Numbers that it does not know. */
    readonly noRecord?: ConfigNumbers;
    /** Numbers at which the bureau fails; only a sandbox has any. */
    readonly bureauError?: ConfigNumbers;
  };
  /** The full name of the person whose numbers these are; by default a made-up one. It belongs in the environment. */
  readonly fullName?: string | FromEnvironment;
  /** Your purpose, sent with every request that reaches the bureau. */
  readonly purpose?: string | FromEnvironment;
  /** The most credits that a run may spend. By default all that it needs on this machine, and 0 elsewhere. */
  readonly maxCredits?: number;
  /** How many free requests may be under way at once: 8 by default on this machine, 1 elsewhere and with a budget. */
  readonly concurrency?: number;
  /** The most requests per second; no limit by default. */
  readonly requestsPerSecond?: number;
  /** How long one answer may take, in milliseconds: 10,000 by default. */
  readonly timeoutMs?: number;
  /** Others spend from the same keys: a balance that moved by itself then decides nothing. */
  readonly sharedKey?: boolean;
  /** Holds the target also to what the vendor's page leaves open. */
  readonly strict?: boolean;
  /** What random requests are drawn from, a whole number; by default each run draws one. */
  readonly seed?: number;
}

/** What stands in `bgv.config.json`, or is the default export of `bgv.config.ts`, `.mjs` or `.js`. */
export interface BgvConfig {
  /** Where an editor finds the schema of a JSON file. */
  readonly $schema?: string;
  /**
   * The targets by name. `sandbox`, `qa` and `live` are there without a file; one of the same name here takes its place.
   */
  readonly targets: { readonly [name: string]: ConfigTarget };
}

/** The config as it is given; it lets an editor complete and check what is written in a file without type annotations. */
export function defineConfig(config: BgvConfig): BgvConfig {
  return config;
}
