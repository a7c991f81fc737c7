import { operations } from './document.ts';
import * as compiled from './generated/checks.js';
import type { Operation } from './operation/operation.ts';
import { type CompiledSchema, nameBrokenRules, type RequestCheck } from './operation/request-check.ts';

const schemas: { readonly [operation: string]: CompiledSchema | undefined } = compiled;

const checks = new Map(
  operations.flatMap((operation): [Operation, RequestCheck][] => {
    const validate = schemas[operation.id];
    return validate === undefined ? [] : [[operation, nameBrokenRules(operation, validate)]];
  }),
);

/**
 * The check of one of the kit's own operations, compiled when the kit was generated: ready without loading a validator.
 * Undefined for an operation of another document; `@bgv-kit/spec/validate` compiles those.
 */
export function ownRequestCheck(operation: Operation): RequestCheck | undefined {
  return checks.get(operation);
}
