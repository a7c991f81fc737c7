import type { Schema } from '@bgv-kit/spec';
import type { Finding } from './finding.ts';

/** What is known of the call that a finding is about. */
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

/** A line of the report: one finding, and the call that it is about. */
export type ReportLine = CallFacts & Finding;

/** The form of each line of a report. Tests hold what is written to it. */
export const reportLineSchema: Schema = {
  type: 'object',
  required: [
    ...['time', 'call', 'operation', 'method', 'status'],
    ...['kind', 'where', 'pointer', 'rule', 'foundBy', 'message', 'assumed'],
  ],
  additionalProperties: false,
  properties: {
    time: { type: 'string', format: 'date-time', description: 'When the request came, UTC.' },
    call: { type: 'integer', minimum: 1, description: 'Which call since the proxy was started.' },
    operation: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Null where the document has none.' },
    method: { type: 'string', pattern: '^[A-Z-]+$' },
    status: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: "The upstream's; null without an answer." },
    kind: {
      enum: ['violation', 'drift', 'trouble'],
      description: 'A broken sentence of the document; one that rests on a decision of ours; a call that went wrong.',
    },
    where: { enum: ['request', 'response'] },
    pointer: { type: 'string', pattern: '^(/.*)?$', description: 'JSON pointer; names that are not known are `…`.' },
    rule: { type: 'string', pattern: '^[A-Za-z0-9_.-]+$', description: "A rule's id, or prism.<code>." },
    foundBy: { type: 'array', items: { enum: ['prism', 'bgv'] } },
    message: { type: 'string', description: 'The condition in words. It quotes no value.' },
    assumed: { type: 'array', items: { type: 'integer' }, description: 'The decisions that a drift rests on.' },
  },
};
