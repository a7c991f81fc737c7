import { formatPointer, type Issue, type Schema, schemaAt } from '@bgv-kit/spec';

/** What an issue is: a broken rule of the document, one that rests on a decision of the kit, or a call that could not be checked. */
export type IssueKind = 'violation' | 'drift' | 'transport-error';

/**
 * What is wrong with a message that went through, fit to be shown: it holds no value of a body, a header or a query.
 *
 * Its path is in the message as `{status, headers, body}`, and ends with `…` at the first name that the document does not have.
 */
export interface CallIssue extends Issue {
  readonly kind: IssueKind;
  readonly where: 'request' | 'response';
  /** A rule's id, or `prism.<code>` for what only Prism names. */
  readonly rule: string;
  readonly foundBy: readonly ('prism' | 'bgv')[];
  /** The decisions that it rests on; empty for a violation. */
  readonly assumed: readonly number[];
}

/** What is known of the call that an issue is about. */
export interface CallFacts {
  /** When the request came: ISO 8601, UTC. */
  readonly time: string;
  /** From 1, in the order of arrival. */
  readonly call: number;
  /** Null where the document has no such operation. */
  readonly operation: string | null;
  readonly method: string;
  /** Null when the upstream never began to answer. */
  readonly status: number | null;
}

/** A line of the report: an issue, and the call that it is about. */
export type ReportLine = CallFacts & CallIssue;

/** An issue by the kit's own rules. It is drift where it rests on decisions. */
export function ownIssue(
  where: CallIssue['where'],
  rule: string,
  { path, message, received }: Issue,
  assumed: readonly number[] = [],
): CallIssue {
  const kind = assumed.length === 0 ? 'violation' : 'drift';
  return { kind, where, path, rule, foundBy: ['bgv'], message, ...(received && { received }), assumed };
}

/** Something that kept a call from being answered or checked. */
export function transportError(where: CallIssue['where'], rule: string, message: string): CallIssue {
  return { kind: 'transport-error', where, path: '', rule, foundBy: ['bgv'], message, assumed: [] };
}

/** The path of a place in a body, as it may be shown. The first name that the document does not have ends it with `…`: a caller can also send names. */
export function bodyPath(schema: Schema | undefined, steps: readonly string[]): string {
  const unknown = steps.findIndex((_, index) => schemaAt(schema, steps.slice(0, index + 1)) === undefined);
  return formatPointer(['body', ...(unknown === -1 ? steps : [...steps.slice(0, unknown), '…'])]);
}

/**
 * One list of what Prism and the kit's rules have found. Where both find fault with the same place, the kit's rule has the better
 * words, and Prism is named as its witness.
 */
export function mergeIssues(own: readonly CallIssue[], prism: readonly CallIssue[]): CallIssue[] {
  const witnessed = own.map((issue): CallIssue => {
    const both = prism.some(({ path }) => path === issue.path);
    return both ? { ...issue, foundBy: ['prism', 'bgv'] } : issue;
  });
  const alone = prism.filter(({ path }) => !own.some((issue) => issue.path === path));
  return [...witnessed, ...alone.filter((issue, index) => index === alone.findIndex((other) => isSame(issue, other)))];
}

function isSame(issue: CallIssue, other: CallIssue): boolean {
  return issue.path === other.path && issue.rule === other.rule;
}
