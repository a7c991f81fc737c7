/** The linter's rules for a document. Only errors are reported: style is the author's choice. */
export const lintRules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'no-ambiguous-paths': 'error',
  'no-identical-paths': 'error',
  'path-declaration-must-exist': 'error',
  'path-parameters-defined': 'error',
  'security-defined': 'error',
  'no-enum-type-mismatch': 'error',
  'no-invalid-schema-examples': 'error',
  // Unknown fields are legal in this API (decision 9), and an envelope is written in parts.
  'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
} as const;
