/** What `bgv contract` was asked for. */
export interface ContractFlags extends TargetFlags, ReportFlags {
  /** A config file in place of the one that is found. */
  readonly config?: string;
  readonly spec?: string;
  /** Print what would be done, and send nothing. */
  readonly plan?: true;
}

/** The target: a base URL, or the name of a profile, and what is laid over the profile. */
export interface TargetFlags {
  readonly target?: string;
  readonly key?: string;
  readonly keyLow?: string;
  readonly keyEmpty?: string;
  readonly keyForbidden?: string;
  readonly keyRevoked?: string;
  readonly found?: readonly string[];
  readonly noRecord?: readonly string[];
  readonly bureauError?: readonly string[];
  /** The full name of the person whose numbers these are. */
  readonly name?: string;
  readonly purpose?: string;
  /** In credits. */
  readonly maxCredits?: number;
  readonly sharedKey?: true;
  readonly concurrency?: number;
  /** Requests per second. */
  readonly rate?: number;
  /** In milliseconds. */
  readonly timeout?: number;
  readonly seed?: number;
  readonly strict?: true;
}

/** Where the result goes, beside the terminal. Files are absolute. */
export interface ReportFlags {
  /** True: to standard output, in place of the text. */
  readonly json?: true | string;
  readonly junit?: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly github?: true;
}
