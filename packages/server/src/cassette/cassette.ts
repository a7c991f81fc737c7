import type { Json, Schema } from '@bgv-kit/spec';

/** The first line of a cassette. */
export const cassetteHead = { format: 'bgv-cassette', version: 1 } as const;

/** A body as it was recorded: its JSON with made-up values, or only what it was. */
export type RecordedBody =
  | { readonly form: 'json'; readonly json: Json }
  | { readonly form: 'empty' }
  /** It was there and is no JSON: nothing of it is kept. */
  | { readonly form: 'other' };

/** A call that was recorded. No value in it is anybody's. */
export interface CassetteEntry {
  /** From 1, as the proxy counted. */
  readonly call: number;
  /** The document's `operationId`. */
  readonly operation: string;
  /** Which key was used, `key-1` for the first that was seen; null without one. */
  readonly key: string | null;
  /** The rules that the request breaks, by id: the same as the real one broke. */
  readonly rules: readonly string[];
  readonly request: RecordedBody;
  readonly response: RecordedBody & { readonly status: number };
}

const body: Schema = {
  type: 'object',
  required: ['form'],
  properties: { form: { enum: ['json', 'empty', 'other'] } },
  anyOf: [{ properties: { form: { enum: ['empty', 'other'] } } }, { required: ['json'] }],
};

/** The form of a cassette's first line. */
export const cassetteHeadSchema: Schema = {
  type: 'object',
  required: ['format', 'version'],
  properties: { format: { const: cassetteHead.format }, version: { const: cassetteHead.version } },
};

/** The form of every other line. */
export const cassetteEntrySchema: Schema = {
  type: 'object',
  required: ['call', 'operation', 'key', 'rules', 'request', 'response'],
  properties: {
    call: { type: 'integer', minimum: 1, description: 'From 1, as the proxy counted.' },
    operation: { type: 'string', description: "The document's operationId." },
    key: { anyOf: [{ type: 'string', pattern: '^key-[0-9]+$' }, { type: 'null' }] },
    rules: { type: 'array', items: { type: 'string' }, description: 'The rules that the request breaks.' },
    request: body,
    response: {
      allOf: [
        body,
        {
          type: 'object',
          required: ['status'],
          properties: { status: { type: 'integer', minimum: 200, maximum: 599 } },
        },
      ],
    },
  },
};
