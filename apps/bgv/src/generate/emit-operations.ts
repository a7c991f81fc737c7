import { balanceFields, type Operation, usedField } from '@bgv-kit/spec';

const banner =
  '// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.\n';

/**
 * The client's table of operations, as a TypeScript module: method, path, and the price of each documented status in credits;
 * and the fields of an answer that hold credits.
 */
export function emitOperations(operations: readonly Operation[]): string {
  const entries = operations.map(
    (operation) => `  /** ${operation.summary}. ${priceList(operation)} */
  ${operation.id}: { method: '${operation.method}', path: '${operation.path}', credits: { ${statuses(operation)
    .map(({ status, credits }) => `${status}: ${credits}`)
    .join(', ')} } },
`,
  );
  return `${banner}
/** Every operation of the document: where it is, and what each documented status costs, in credits. */
export const operations = {
${entries.join('')}} as const;

/** The field of an answer for the credits used. */
export const usedField = '${usedField}';

/** The fields of an answer for the credits left; the first one that is there counts. */
export const balanceFields = [${balanceFields.map((name) => `'${name}'`).join(', ')}] as const;
`;
}

function priceList(operation: Operation): string {
  const charged = statuses(operation).filter(({ credits }) => credits > 0);
  return charged.length === 0
    ? 'Free.'
    : `Costs ${charged.map(({ status, credits }) => `${credits} on ${status}`).join(', ')}; nothing else is charged.`;
}

function statuses(operation: Operation) {
  return [...operation.responses.values()].toSorted((one, other) => one.status - other.status);
}
