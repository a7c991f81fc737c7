import type { Difference, VerdictWord } from '../verdict.ts';

/** The version of the report's form. It changes when a reader of the previous one would fail. */
export const reportFormat = 'bgv-contract-report/2';

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
  /** Whether the target was also held to the document where the vendor documentation is silent. */
  readonly strict: boolean;
  /** The seed of random requests: the same seed brings the same requests again. */
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
  /** Why the run could not begin, or ended early; absent when it was complete. */
  readonly ended?: string;
  /** What went wrong between the run and the target, such as an unanswered call or a 429; each kind once, with its count. */
  readonly transportErrors: readonly string[];
  /** How many cases came to which verdict. */
  readonly counts: Readonly<Record<VerdictWord, number>>;
  readonly rules: readonly RuleVerdict[];
  readonly requirements: readonly RequirementVerdict[];
  readonly cases: readonly CaseReport[];
}

/** One case of a run. */
export interface CaseReport {
  /** The same in every run: a comparison of two runs matches cases by it. */
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

/** What the cases of one requirement of the vendor documentation have shown. */
export interface RequirementVerdict {
  readonly id: string;
  /** The vendor's words. */
  readonly text: string;
  readonly verdict: VerdictWord;
  /** The rules that prove it. */
  readonly rules: readonly string[];
  /** How many cases proved it. */
  readonly proved: number;
}
