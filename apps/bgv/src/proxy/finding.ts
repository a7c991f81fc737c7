/** What a finding is: a broken sentence of the document, one that rests on a decision of ours, or a call that went wrong. */
export type FindingKind = 'violation' | 'drift' | 'trouble';

/** What was found in one message, fit to be shown: it holds no value of a body, a header or a query. */
export interface Finding {
  readonly kind: FindingKind;
  readonly where: 'request' | 'response';
  /** JSON pointer into the message as `{status, method, headers, body}`; what the document does not name is `…`. */
  readonly pointer: string;
  /** A rule's id, or `prism.<code>` for what only Prism names. */
  readonly rule: string;
  /** Who found it. */
  readonly foundBy: readonly ('prism' | 'bgv')[];
  readonly message: string;
  /** The decisions that it rests on; empty for a violation. */
  readonly assumed: readonly number[];
}

/** A finding of the kit's own rules. It is drift where it rests on decisions. */
export function ownFinding(
  where: Finding['where'],
  pointer: string,
  rule: string,
  message: string,
  assumed: readonly number[] = [],
): Finding {
  const kind = assumed.length === 0 ? 'violation' : 'drift';
  return { kind, where, pointer, rule, foundBy: ['bgv'], message, assumed };
}

/** Something that kept a call from being answered or judged. */
export function trouble(where: Finding['where'], rule: string, message: string): Finding {
  return { kind: 'trouble', where, pointer: '', rule, foundBy: ['bgv'], message, assumed: [] };
}
