/** What stands for a condition: the part of Prism's sentence that is the document's, never the part that is the message's. */
const conditions: Readonly<Record<string, RegExp | string>> = {
  type: /must be ((?:string|number|integer|object|array|boolean|null)(?:,(?:string|number|integer|object|array|boolean|null))*)$/,
  pattern: "must match the document's pattern",
  format: "must match the document's format",
  enum: "must be one of the document's values",
  const: "must be the document's value",
  minLength: /must NOT have fewer than [0-9]+ characters$/,
  maxLength: /must NOT have more than [0-9]+ characters$/,
  minItems: /must NOT have fewer than [0-9]+ items$/,
  maxItems: /must NOT have more than [0-9]+ items$/,
  minimum: /must be >= -?[0-9.]+$/,
  maximum: /must be <= -?[0-9.]+$/,
  anyOf: "must match one of the document's alternatives",
  oneOf: "must match exactly one of the document's alternatives",
  not: 'must not be what the document excludes',
  additionalProperties: 'must not have fields that the document does not name',
  unevaluatedProperties: 'must not have fields that the document does not name',
  required: 'is required',
  '401': 'must carry a key in the documented way',
  '415': "must have the document's content type",
};

/**
 * The condition behind one of Prism's codes, in words that quote nothing. Prism's own sentence names fields as the caller
 * wrote them, and may quote values: only what the document can have said is taken from it.
 */
export function wordsFor(code: string, message: string): string {
  const condition = Object.hasOwn(conditions, code) ? conditions[code] : undefined;
  if (typeof condition === 'string') return condition;
  return condition?.exec(message)?.[0] ?? `must satisfy ${plainCode(code)}`;
}

/** A code as it may be shown: the validator's own are words or numbers. */
export function plainCode(code: string): string {
  return /^[A-Za-z0-9]{1,30}$/.test(code) ? code : 'other';
}
