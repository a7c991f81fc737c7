import type { Difference, VerdictWord } from '../verdict.ts';

/** The version of the report's form. It changes when a reader of the last one would stumble. */
export const reportFormat = 'bgv-contract-report/1';

/** What one or more runs against one target have shown. Plain JSON; it holds no key, and no value of a person. */
export interface ContractReport {
  readonly format: typeof reportFormat;
  /** The base URL, without credentials. */
  readonly target: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** In milliseconds. */
  readonly duration: number;
  /** One for each operation of the document. */
  readonly runs: readonly RunReport[];
}

/** What one run has shown about one operation. */
export interface RunReport {
  readonly operation: { readonly id: string; readonly method: string; readonly path: string };
  /** Whether the target was also held to what the vendor's page leaves open. */
  readonly strict: boolean;
  /** What random requests were drawn from: the same seed draws the same again. */
  readonly seed: number;
  readonly plan: {
    readonly cases: number;
    /** Cases that were to run. */
    readonly planned: number;
    readonly requests: number;
    /** The most that they can cost on a server that honours the contract. */
    readonly credits: number;
    /** Null: without limit. */
    readonly budget: number | null;
  };
  readonly spent: { readonly requests: number; readonly credits: number };
  /**
   * - `kept`: all that was proved holds.
   * - `broken`: a rule is broken.
   * - `unproved`: nothing was proved, or the run ended before its plan did.
   */
  readonly outcome: 'kept' | 'broken' | 'unproved';
  /** Why the run could not begin, or ended early; absent when it came to its end. */
  readonly ended?: string;
  /** What went wrong on the way, such as a call without an answer or an answer of 429; each kind once, with its count. */
  readonly troubles: readonly string[];
  /** How many cases came to which verdict. */
  readonly counts: Readonly<Record<VerdictWord, number>>;
  readonly rules: readonly RuleVerdict[];
  readonly sentences: readonly SentenceVerdict[];
  readonly cases: readonly CaseReport[];
}

/** One case of a run. */
export interface CaseReport {
  /** The same in every run: what a comparison of two runs goes by. */
  readonly id: string;
  readonly family: string;
  readonly rule: string;
  /** A sentence about the server. */
  readonly title: string;
  readonly verdict: VerdictWord;
  /** Why it was skipped or is inconclusive. */
  readonly reason?: string;
  readonly differences: readonly Difference[];
  readonly requests: number;
  readonly credits: number;
  readonly milliseconds: number;
}

/** What all cases of one rule have shown together. */
export interface RuleVerdict {
  readonly rule: string;
  readonly family: string;
  /** The worst of its cases; a skip only when none of them ran. */
  readonly verdict: VerdictWord;
  /** Cases that ran and could decide. */
  readonly proved: number;
  /** What broke or drifted. */
  readonly differences: readonly Difference[];
  /** Why cases did not run or could not decide, each reason once. */
  readonly reasons: readonly string[];
}

/** What the cases of one sentence of the vendor's page have shown. */
export interface SentenceVerdict {
  readonly id: string;
  /** The vendor's words. */
  readonly text: string;
  readonly verdict: VerdictWord;
  /** The rules that prove it. */
  readonly rules: readonly string[];
  /** How many cases proved it. */
  readonly proved: number;
}
