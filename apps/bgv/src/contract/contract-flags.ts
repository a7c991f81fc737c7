/** What `bgv contract` was asked for. */
export interface ContractFlags {
  readonly target: string;
  readonly key: string;
  readonly keyLow?: string;
  readonly keyEmpty?: string;
  readonly keyForbidden?: string;
  readonly keyRevoked?: string;
  readonly found?: readonly string[];
  readonly noRecord?: string;
  readonly bureauError?: string;
  readonly purpose?: string;
  /** In credits. */
  readonly maxCredits?: number;
  /** In milliseconds. */
  readonly timeout?: number;
  readonly strict?: true;
  readonly spec?: string;
  readonly json?: true;
}
