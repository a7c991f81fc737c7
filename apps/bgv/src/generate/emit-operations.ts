import { balanceFields, type Operation, usedField } from '@bgv-kit/spec';
import { banner } from './emit-types.ts';

/**
 * The client's table of operations, as a TypeScript module: method, path, and the price of each documented status in credits;
 * and the fields of an answer that hold credits.
 */
export function emitOperations(operations: readonly Operation[]): string {
  return `${banner}
/** Every operation of the document: where it is, and what each documented status costs, in credits. */
export const operations = {
${operations.map(operationEntry).join('')}} as const;

/** The field of an answer for the credits used. */
export const usedField = '${usedField}';

/** The fields of an answer for the credits left; the first one that is there counts. */
export const balanceFields = [${balanceFields.map((name) => `'${name}'`).join(', ')}] as const;
`;
}

function operationEntry({ id, method, path, summary, responses }: Operation): string {
  const prices = [...responses.values()].toSorted((one, other) => one.status - other.status);
  const charged = prices.filter(({ credits }) => credits > 0).map(({ status, credits }) => `${credits} on ${status}`);
  const words = charged.length === 0 ? 'Free.' : `Costs ${charged.join(', ')}; nothing else is charged.`;
  const table = prices.map(({ status, credits }) => `${status}: ${credits}`).join(', ');
  return `  /** ${summary}. ${words} */
  ${id}: { method: '${method}', path: '${path}', credits: { ${table} } },
`;
}
