import type { Operation } from './operation.ts';

/** Computes something about an operation once, and remembers it for as long as the operation lives. */
export function perOperation<Value>(compute: (operation: Operation) => Value): (operation: Operation) => Value {
  const known = new WeakMap<Operation, { readonly value: Value }>();
  return (operation) => {
    const entry = known.get(operation) ?? { value: compute(operation) };
    known.set(operation, entry);
    return entry.value;
  };
}
